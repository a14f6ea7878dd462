/** The list of files on pages of content, and the page on which they are added and changed. */
package vn.thidua.core.file.web;

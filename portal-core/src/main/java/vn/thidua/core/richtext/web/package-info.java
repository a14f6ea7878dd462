/** The editor for texts with formatting, and such texts on pages. */
package vn.thidua.core.richtext.web;

/** Pictures on pages. */
package vn.thidua.core.picture.web;

/** One's own working copies on the page of one's account. */
package vn.thidua.core.editing.web;

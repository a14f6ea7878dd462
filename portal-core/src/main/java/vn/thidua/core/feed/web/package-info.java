/** The private links on the page of one's own account. */
package vn.thidua.core.feed.web;

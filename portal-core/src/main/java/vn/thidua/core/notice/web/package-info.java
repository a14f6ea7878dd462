/** The page of one's own notices, and their number in the header. */
package vn.thidua.core.notice.web;

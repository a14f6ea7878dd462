/** One's own notices over REST. */
package vn.thidua.core.notice.rest;

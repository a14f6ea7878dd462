/** Failures as pages tell them: a message where the page goes on, an error page where it cannot. */
package vn.thidua.core.error.web;

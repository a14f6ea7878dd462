/** The pages of the sign-in and of one's own account. */
package vn.thidua.core.signin.web;

/** The page on which administrators see what became of mail. */
package vn.thidua.core.mail.web;

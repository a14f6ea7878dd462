/** The state of mail over REST. */
package vn.thidua.core.mail.rest;

/** The audit log over REST. */
package vn.thidua.core.audit.rest;

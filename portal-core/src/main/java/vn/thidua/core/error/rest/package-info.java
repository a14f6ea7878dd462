/** Failures as REST tells them: problem documents, whatever went wrong where. */
package vn.thidua.core.error.rest;

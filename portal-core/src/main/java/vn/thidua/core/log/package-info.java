/** The log: one line for each record, with the request and the person it belongs to. */
package vn.thidua.core.log;

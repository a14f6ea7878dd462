/** Columns over REST. */
package vn.thidua.propaganda.column.rest;

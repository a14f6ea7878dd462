/** Pages of columns. */
package vn.thidua.propaganda.column.web;

/** Pages of records and figures. */
package vn.thidua.honors.record.web;

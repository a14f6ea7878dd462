/** Records and figures over REST. */
package vn.thidua.honors.record.rest;

/** Models over REST. */
package vn.thidua.honors.model.rest;

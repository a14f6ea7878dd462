/** Pages of the catalogue. */
package vn.thidua.honors.catalogue.web;

/** The catalogue over REST. */
package vn.thidua.honors.catalogue.rest;

/** Posters over REST. */
package vn.thidua.honors.showcase.rest;

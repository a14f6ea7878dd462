/** Beans of the pages that show published models. */
package vn.thidua.honors.showcase.web;

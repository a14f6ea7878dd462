/** Beans of the pages about models. */
package vn.thidua.honors.model.web;

/** Beans of the pages about adoptions. */
package vn.thidua.honors.adoption.web;

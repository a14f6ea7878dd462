/** Reach on pages. */
package vn.thidua.propaganda.reach.web;

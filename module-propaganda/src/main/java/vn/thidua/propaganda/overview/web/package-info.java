/** Pages of what became of a campaign. */
package vn.thidua.propaganda.overview.web;

/** Beans of the pages about documents. */
package vn.thidua.emulation.document.web;

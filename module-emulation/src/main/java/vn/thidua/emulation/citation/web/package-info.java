/** Pages of references. */
package vn.thidua.emulation.citation.web;

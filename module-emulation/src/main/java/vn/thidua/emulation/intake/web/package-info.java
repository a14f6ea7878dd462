/** Pages of the import. */
package vn.thidua.emulation.intake.web;

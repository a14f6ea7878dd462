/** Beans of the pages on which plans are handed over. */
package vn.thidua.emulation.handover.web;

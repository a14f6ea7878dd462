/** Emulation: the documents that direct the work; what the module adds to the portal. */
package vn.thidua.emulation;

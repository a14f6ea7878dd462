/** Measurements of what the portal promises. Each prints the machine it ran on beside its figures. */
package vn.thidua.bench;

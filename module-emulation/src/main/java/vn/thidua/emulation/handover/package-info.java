/** Hands over what was understood of a plan to modules that can make something of it, such as a campaign. */
package vn.thidua.emulation.handover;

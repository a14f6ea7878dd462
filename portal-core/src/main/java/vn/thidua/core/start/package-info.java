/** Brings the portal up in order and says when it is ready. */
package vn.thidua.core.start;

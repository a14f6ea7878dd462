/** Honors: the exemplary models; what the module adds to the portal. */
package vn.thidua.honors;

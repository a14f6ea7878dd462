/** Propaganda: the posts; what the module adds to the portal. */
package vn.thidua.propaganda;

/** Which modules there are, in which state, and switching them on and off. */
package vn.thidua.core.module;

/** The department: its tree of units, its people, and who works where from when to when. */
package vn.thidua.core.organization;

/** Brings each module's tables up to date, one Flyway history per module. */
package vn.thidua.core.migration;

/**
 * Understands administrative documents: text in, what it says out. No database, no container; everything here may be used by
 * any number of threads at once.
 */
package vn.thidua.emulation.reading;

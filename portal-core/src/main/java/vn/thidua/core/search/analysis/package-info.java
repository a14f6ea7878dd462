/**
 * How Vietnamese text becomes terms: syllables with one spelling each, the same without marks, document numbers, and
 * the short and long forms of names. Pure functions without state but for bounded caches; safe for any number of
 * threads.
 */
package vn.thidua.core.search.analysis;

/** Measures search: how good its answers are, and how fast they come. */
package vn.thidua.bench.search;

/** How well and how fast documents are understood, and what damaged files do. */
package vn.thidua.bench.reading;

/** How fast readers get the pages of the newsroom, and whether their readings are counted exactly. */
package vn.thidua.bench.pages;

/**
 * Titles (danh hiệu) and forms (hình thức) that may be awarded, and the sums of money that go with them: rows with a first and a
 * last day and the article that they come from, never rules in code.
 */
package vn.thidua.honors.catalogue;

/** Columns (chuyên mục) of the newsroom: the tree that posts stand in, and who does what in each of them. */
package vn.thidua.propaganda.column;

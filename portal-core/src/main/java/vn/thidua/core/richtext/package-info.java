/**
 * Texts with headings, lists, tables and pictures, as people write them in an editor or paste them from elsewhere: cleaned
 * by an allow-list into one canonical form, stored with pictures as {@code file:ID}, and written out for pages.
 */
package vn.thidua.core.richtext;

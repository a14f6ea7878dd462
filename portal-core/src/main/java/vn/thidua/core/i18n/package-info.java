/** Texts for people, in Vietnamese and English. */
package vn.thidua.core.i18n;

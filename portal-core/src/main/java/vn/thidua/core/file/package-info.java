/**
 * Files of any content of any module: stored once under what they hold, listed by what they belong to, opened by whom
 * the owning module lets. {@link vn.thidua.core.file.FileService} is the only way to them.
 */
package vn.thidua.core.file;

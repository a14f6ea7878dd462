/** The page from which an administrator takes a backup. */
package vn.thidua.core.backup.web;

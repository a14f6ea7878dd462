/** Backups over REST. */
package vn.thidua.core.backup.rest;

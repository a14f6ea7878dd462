/**
 * Saves database, files and settings in one archive and brings them back, from H2 to PostgreSQL and the other way too.
 * Plain JDBC and Flyway, so that it works on the command line as well as in the running portal.
 */
package vn.thidua.core.backup;

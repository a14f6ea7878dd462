/**
 * The settings of the portal: which exist, what they mean, and how they are read from {@code -D}, the environment and
 * {@code portal.properties}. Plain Java, because the launcher reads them before any container runs; inside the container
 * the same names are read through MicroProfile Config.
 */
package vn.thidua.core.config;

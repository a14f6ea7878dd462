/**
 * Starts the portal: reads the settings, makes the cheap checks, boots the container inside this process, adds the
 * modules that were dropped in, and says in one line why it does not start when it does not.
 */
package vn.thidua.launcher;

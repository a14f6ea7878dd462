/** The demo department: core's part of it, and what the demo content of modules is read from. */
package vn.thidua.core.demo;

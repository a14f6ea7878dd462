/** What the demo content of modules is read from. */
package vn.thidua.core.demo;

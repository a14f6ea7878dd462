/** Classes that tests put into the archive they deploy. */
package vn.thidua.testkit.container;

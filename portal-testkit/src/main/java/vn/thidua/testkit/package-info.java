/** What the tests of every module share. */
package vn.thidua.testkit;

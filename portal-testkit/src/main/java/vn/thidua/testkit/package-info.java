/** What tests share: the packaged portal as a process, architecture rules, databases to test on. */
package vn.thidua.testkit;

/** Who did what when: the log that nobody edits. */
package vn.thidua.core.audit;

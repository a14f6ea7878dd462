/** Pages of tasks. */
package vn.thidua.emulation.task.web;

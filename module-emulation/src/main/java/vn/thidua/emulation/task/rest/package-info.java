/** Tasks over REST, and their calendar for other programs. */
package vn.thidua.emulation.task.rest;

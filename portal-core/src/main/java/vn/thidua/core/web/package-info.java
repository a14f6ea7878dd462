/** What every request passes: its name, its limits, the headers of its answer, and the gate of its module. */
package vn.thidua.core.web;

/** Work that modules do at times, without anybody asking: on one server at once, and caught up after a sleep. */
package vn.thidua.core.schedule;

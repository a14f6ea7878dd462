/** How fast the library answers when it is large. */
package vn.thidua.bench.library;

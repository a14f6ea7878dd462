/** The search page and the page where administrators watch the index. */
package vn.thidua.core.search.web;

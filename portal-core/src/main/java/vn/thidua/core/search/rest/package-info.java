/** Search over REST. */
package vn.thidua.core.search.rest;

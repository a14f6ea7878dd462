/** How feeds are answered. */
package vn.thidua.core.feed.rest;

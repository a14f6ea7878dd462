/** Feeds of published posts. */
package vn.thidua.propaganda.front.rest;

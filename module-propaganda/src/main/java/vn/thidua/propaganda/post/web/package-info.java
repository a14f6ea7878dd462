/** Beans of the pages about posts. */
package vn.thidua.propaganda.post.web;

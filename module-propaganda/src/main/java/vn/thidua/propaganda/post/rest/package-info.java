/** Posts over REST. */
package vn.thidua.propaganda.post.rest;

/** Reach over REST. */
package vn.thidua.propaganda.reach.rest;

/** Adoptions over REST. */
package vn.thidua.honors.adoption.rest;

/** Awards over REST. */
package vn.thidua.honors.award.rest;

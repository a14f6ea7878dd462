/** What became of a campaign, over REST. */
package vn.thidua.propaganda.overview.rest;

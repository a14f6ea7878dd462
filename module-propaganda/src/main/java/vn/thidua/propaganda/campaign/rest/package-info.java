/** Campaigns, channels and activities over REST. */
package vn.thidua.propaganda.campaign.rest;

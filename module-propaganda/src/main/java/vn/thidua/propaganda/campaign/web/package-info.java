/** Beans of the pages about campaigns, channels and activities. */
package vn.thidua.propaganda.campaign.web;

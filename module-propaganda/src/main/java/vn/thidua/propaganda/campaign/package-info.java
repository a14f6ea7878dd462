/**
 * Campaigns: what is to be told, in which phases, through which channels, how much of it is planned, and the activities away from
 * the screen that were held for it.
 */
package vn.thidua.propaganda.campaign;

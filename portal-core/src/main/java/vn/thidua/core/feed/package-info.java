/**
 * What other programs read: private links by which they ask in the name of a person, and the Atom format. A module declares its
 * links ({@code PortalModule.personalLinks}) and lets {@link vn.thidua.core.feed.FeedLinks#read} find out who asks.
 */
package vn.thidua.core.feed;

/** Pages and fragments on which people talk about content, and on which moderators decide. */
package vn.thidua.core.talk.web;

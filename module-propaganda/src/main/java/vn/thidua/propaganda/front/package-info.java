/**
 * What readers see: the front page, columns, the page of a post, feeds. Which posts appear where is answered from memory
 * ({@link vn.thidua.propaganda.front.PublishedPosts}); what stands on a page is read from the database each time, with the reader's
 * rights, so nothing is shown that is no longer to be seen.
 */
package vn.thidua.propaganda.front;

package vn.thidua.core.talk;

import vn.thidua.core.rest.Page;

/**
 * What is said about a piece of content, as one reader sees it.
 *
 * @param title    of the content
 * @param path     of the content's page, below the context root
 * @param comments one page of them, the newest first, with their answers
 */
public record Talk(TalkRules rules, String title, String path, Page<CommentCard> comments) { }

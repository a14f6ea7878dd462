package vn.thidua.propaganda.front;

import java.util.List;
import java.util.Optional;

/**
 * What the front page shows to one reader.
 *
 * @param lead     the story at the top; empty where there is nothing at all
 * @param pinned   other stories that were pinned, latest first
 * @param latest   the latest ones but those
 * @param sections the latest of each column at the top of the tree that has any
 * @param mustRead what this reader still has to acknowledge, the most urgent first
 */
public record FrontPage(Optional<NewsCard> lead, List<NewsCard> pinned, List<NewsCard> latest, List<NewsSection> sections,
        List<NewsCard> mustRead) { }

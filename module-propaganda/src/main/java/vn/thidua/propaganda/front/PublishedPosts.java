package vn.thidua.propaganda.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.propaganda.column.ColumnTree;

/** All published posts at one moment, newest first: an immutable snapshot that answers from memory. */
final class PublishedPosts {

    private final List<PublishedPost> all;
    private final Map<Long, PublishedPost> byId = new HashMap<>();
    private final Map<Long, List<PublishedPost>> byColumn = new HashMap<>();
    private final Map<Long, List<PublishedPost>> byCampaign = new HashMap<>();
    private final List<PublishedPost> mustRead;
    private final List<PublishedPost> pinned;

    /**
     * @param newestFirst in the order in which lists show them
     * @param tree        the columns; a post counts in its own and in each above
     */
    PublishedPosts(List<PublishedPost> newestFirst, ColumnTree tree) {
        all = List.copyOf(newestFirst);
        var above = new HashMap<Long, List<Long>>();
        for (PublishedPost post : all) {
            byId.put(post.id(), post);
            above.computeIfAbsent(post.columnId(), id -> tree.upwards(id).stream().map(ColumnTree.Node::id).toList())
                    .forEach(column -> byColumn.computeIfAbsent(column, id -> new ArrayList<>()).add(post));
            if (post.campaignId() != null) {
                byCampaign.computeIfAbsent(post.campaignId(), id -> new ArrayList<>()).add(post);
            }
        }
        mustRead = all.stream().filter(post -> post.mustReadBy() != null).toList();
        pinned = all.stream().filter(post -> post.pinnedUntil() != null).toList();
    }

    List<PublishedPost> all() {
        return all;
    }

    Optional<PublishedPost> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those in a column and in the columns below it. */
    List<PublishedPost> ofColumn(long columnId) {
        return byColumn.getOrDefault(columnId, List.of());
    }

    List<PublishedPost> ofCampaign(long campaignId) {
        return byCampaign.getOrDefault(campaignId, List.of());
    }

    List<PublishedPost> mustRead() {
        return mustRead;
    }

    List<PublishedPost> pinned() {
        return pinned;
    }
}

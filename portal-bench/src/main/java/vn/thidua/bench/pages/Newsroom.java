package vn.thidua.bench.pages;

import java.util.List;

/**
 * What was written for the measurement.
 *
 * @param columns   codes of columns that hold posts
 * @param openPosts ids of posts that everyone may read
 */
record Newsroom(List<String> columns, List<Long> openPosts) {

    String column(int n) {
        return columns.get(n);
    }

    long open(int n) {
        return openPosts.get(n);
    }
}

package vn.thidua.bench.pages;

/**
 * One page that a reader asks for.
 *
 * @param reader which of the readers asks, from 0
 * @param post   the post whose page it is; 0 for other pages
 */
record Question(String path, int reader, long post) { }

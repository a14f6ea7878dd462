package vn.thidua.propaganda.front;

import java.util.List;

/** Reads what decides where published posts appear. */
public interface PublishedPostRepository {

    /** All published posts, newest first, as they are committed. One statement over narrow rows. */
    List<PublishedPost> committed();
}

package vn.thidua.emulation.document;

/** Who is reached by a document: what {@link Visibility} and state say together, in one column that lists can count by. */
enum Reach {
    /** Whoever may read the library. */
    OPEN,
    /** Those who may read inner documents of its unit. */
    INNER
}

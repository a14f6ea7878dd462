package vn.thidua.core.file;

/**
 * The content that files belong to, as people know it.
 *
 * @param title its name
 * @param path  its page below the context root
 */
public record FilePlace(String title, String path) { }

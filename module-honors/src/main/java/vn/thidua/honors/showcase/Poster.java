package vn.thidua.honors.showcase;

import java.util.List;

/**
 * What stands on a poster.
 *
 * @param kind     the name of its kind
 * @param subject  who it is; may be empty
 * @param place    unit, field and year
 * @param picture  a JPEG or PNG; null for none
 * @param quote    may be empty
 * @param figures  before and after, in words
 * @param heading  above the steps
 * @param steps    what others can copy; as many as there is room for
 * @param office   who made the poster
 */
public record Poster(String kind, String title, String subject, String place, byte[] picture, String summary, String quote, String quoteBy,
        List<String> figures, String heading, List<String> steps, String office) { }

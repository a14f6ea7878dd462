package vn.thidua.core.editing.rest;

import java.util.List;
import java.util.Map;

/**
 * What an edit page holds.
 *
 * @param version the version that the edit began from; 0 for something new
 * @param fields  the values of its fields by name; null to say only that the page is open
 * @param title   what the page is called
 * @param page    where it is, below the context root
 */
public record CopyInput(long version, Map<String, List<String>> fields, String title, String page) { }

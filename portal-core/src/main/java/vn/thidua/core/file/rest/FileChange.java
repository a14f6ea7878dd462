package vn.thidua.core.file.rest;

/**
 * What of a file is to change; what is absent stays as it is.
 *
 * @param place where among the files of its role, from 0
 */
public record FileChange(String name, String caption, String altText, Integer place) { }

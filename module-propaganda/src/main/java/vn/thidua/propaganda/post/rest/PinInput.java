package vn.thidua.propaganda.post.rest;

/**
 * Until when a post stands above others.
 *
 * @param until {@code 2026-12-01T08:00} in Việt Nam, or with an offset; absent to let it go
 */
public record PinInput(String until) { }

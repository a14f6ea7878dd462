package vn.thidua.propaganda.reach;

import java.time.LocalDate;

/**
 * That people were reminded of a post.
 *
 * @param by     name of who did it
 * @param people how many had not acknowledged at that moment
 */
public record Reminder(LocalDate day, String by, int people) { }

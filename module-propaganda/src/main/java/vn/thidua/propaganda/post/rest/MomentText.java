package vn.thidua.propaganda.post.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;

/** Moments as JSON carries them: {@code 2026-11-21T08:00} is time in Việt Nam, with an offset or {@code Z} any time is understood. */
final class MomentText {

    private MomentText() { }

    /** In Việt Nam; null when absent or wrong. */
    static LocalDateTime read(InputCheck checks, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip());
        } catch (DateTimeException e) {
            return withOffset(checks, field, text.strip());
        }
    }

    private static LocalDateTime withOffset(InputCheck checks, String field, String text) {
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(Moments.VIETNAM).toLocalDateTime();
        } catch (DateTimeException e) {
            checks.that(false, field, "error.post.moment");
            return null;
        }
    }

    /** Null for null. */
    static Instant instant(LocalDateTime stored) {
        return stored == null ? null : Moments.instant(stored);
    }
}

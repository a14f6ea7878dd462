package vn.thidua.core.mail;

import java.util.Objects;
import java.util.Optional;

/**
 * What a mail says, in one language.
 *
 * @param subject one line, cut at 300 characters
 * @param text    plain text, at most 100 000 characters
 * @param html    the same for programs that show HTML, at most 200 000 characters; everything that came from people is
 *                escaped
 */
public record MailText(String subject, String text, Optional<String> html) {

    private static final int SUBJECT_LIMIT = 300;

    public MailText {
        subject = Objects.requireNonNull(subject, "subject").replaceAll("\\s+", " ").strip();
        subject = subject.substring(0, Math.min(SUBJECT_LIMIT, subject.length()));
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }

    /** A mail of plain text only. */
    public static MailText plain(String subject, String text) {
        return new MailText(subject, text, Optional.empty());
    }
}

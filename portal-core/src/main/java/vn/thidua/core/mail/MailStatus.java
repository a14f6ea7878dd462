package vn.thidua.core.mail;

import java.util.Optional;

/**
 * How mail is doing.
 *
 * @param on      whether an SMTP server is set; without one the counts are of former times
 * @param server  host and port; empty without one
 * @param from    the sender of all mail; empty without one
 * @param trouble what keeps all mail from being sent, in one line
 */
public record MailStatus(boolean on, String server, String from, long waiting, long sent, long failed,
        Optional<String> trouble) { }

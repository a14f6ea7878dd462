package vn.thidua.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.Moments;

/** What the sender notes down about mail, each note in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MailOutbox {

    /**
     * How long a mail waits after each failed attempt; after the last one it is given up, two days after it was
     * written.
     */
    static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
            Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(24));

    /** Longer than a server may take to accept one mail. */
    private static final Duration LONGEST_HANDOVER = Duration.ofMinutes(10);
    private static final Duration KEEP_TEXTS = Duration.ofDays(30);

    @Inject private MailRepository mails;

    List<Long> due(int limit) {
        return mails.due(Moments.now(), limit);
    }

    /** Takes a mail for sending; empty when another server was faster. */
    Optional<Mail> claim(long id) {
        return mails.claim(id, Moments.now()) ? mails.find(id) : Optional.empty();
    }

    void sent(long id) {
        mails.sent(id, Moments.now());
    }

    void fail(long id, String error) {
        mails.fail(id, error);
    }

    /** Puts a mail off until after the next pause, or gives it up after the last one. */
    void postpone(long id, String error) {
        int attempts = mails.find(id).map(Mail::getAttempts).orElse(0);
        if (attempts < PAUSES.size()) {
            mails.postpone(id, Moments.now().plus(PAUSES.get(attempts)), error);
        } else {
            mails.fail(id, error);
        }
    }

    /** Gives up what a killed server had in its hands, and drops old texts. */
    int tidy(String interrupted) {
        mails.forget(Moments.now().minus(KEEP_TEXTS));
        return mails.failInterrupted(Moments.now().minus(LONGEST_HANDOVER), interrupted);
    }
}

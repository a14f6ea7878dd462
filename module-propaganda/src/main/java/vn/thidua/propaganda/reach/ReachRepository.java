package vn.thidua.propaganda.reach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stored readings, acknowledgements, reminders and followers. Moments are as stored. */
public interface ReachRepository {

    /**
     * Notes that a person has opened a post; commits at once, apart from any running transaction. Of several at the same moment
     * one stays, the first.
     *
     * @return whether it was the first time
     */
    boolean addRead(long postId, long personId, LocalDateTime at);

    /** {@link #addRead} for the word that a post was read and understood. */
    boolean addAcknowledgement(long postId, long personId, LocalDateTime at);

    /** Takes readings of a post over that nobody noted before, in the running transaction. */
    void enterReads(long postId, Map<Long, LocalDateTime> byPerson);

    /** Takes acknowledgements of a post over that nobody noted before, in the running transaction. */
    void enterAcknowledgements(long postId, Map<Long, LocalDateTime> byPerson);

    /** What somebody has seen of these posts. One statement. */
    ReadMarks marks(long personId, Collection<Long> postIds);

    /** From now on everything that has appeared until then counts as seen by this person. */
    void seenUntil(long personId, LocalDateTime until);

    /** When each person opened the post first. */
    Map<Long, LocalDateTime> reads(long postId);

    /** When each person acknowledged the post. */
    Map<Long, LocalDateTime> acknowledgements(long postId);

    /** Who has opened each of these posts. One statement; posts that nobody opened are missing. */
    Map<Long, Set<Long>> readers(Collection<Long> postIds);

    /** Who has acknowledged each of these posts. One statement; posts that nobody acknowledged are missing. */
    Map<Long, Set<Long>> acknowledgers(Collection<Long> postIds);

    /** Notes a reminder; a further one of the same day takes the place of the first. */
    void addReminder(long postId, LocalDate day, String by, int people);

    Optional<Reminder> lastReminder(long postId);

    /** Begins or ends to follow; nothing happens when it is so already. */
    void follow(long columnId, long personId, boolean follows);

    /** The columns that somebody follows. */
    Set<Long> followed(long personId);

    /** Whoever follows one of these columns. */
    Set<Long> followers(Collection<Long> columnIds);

    /** Queues a post to be announced, in the running transaction. */
    void queueAnnouncement(long postId, LocalDateTime at);

    /** Posts that wait to be announced, longest waiting first. */
    List<Long> announcements(int most);

    void removeAnnouncement(long postId);
}

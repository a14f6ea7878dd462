package vn.thidua.core.talk.web;

import vn.thidua.core.rest.Page;
import vn.thidua.core.talk.CommentCard;
import vn.thidua.core.talk.Congratulations;
import vn.thidua.core.talk.Talk;
import vn.thidua.core.talk.TalkRules;

/** What is said about one piece of content, as a page shows it. */
public final class TalkView {

    /** Comments on a page, not counting answers. */
    static final int SIZE = 20;
    static final TalkView NOTHING = new TalkView(null, null, "");

    private final Talk talk;
    private final Congratulations congratulations;
    private final String sentence;

    TalkView(Talk talk, Congratulations congratulations, String sentence) {
        this.talk = talk;
        this.congratulations = congratulations;
        this.sentence = sentence;
    }

    /** Whether there is anything to show. */
    public boolean isThere() {
        return talk != null;
    }

    public String getTitle() {
        return talk.title();
    }

    /** The page of the content, below the context root. */
    public String getPath() {
        return talk.path();
    }

    public TalkRules getRules() {
        return talk.rules();
    }

    public Page<CommentCard> getComments() {
        return talk.comments();
    }

    public Congratulations getCongratulations() {
        return congratulations;
    }

    /** Who congratulated; empty when nobody did. */
    public String getSentence() {
        return sentence;
    }
}

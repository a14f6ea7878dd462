package vn.thidua.propaganda.campaign.web;

/** How much of what is planned for a channel is done, by activities. */
public class ProgressRow {

    private final long channelId;
    private final int planned;
    private final long done;
    private final long people;

    ProgressRow(long channelId, int planned, long done, long people) {
        this.channelId = channelId;
        this.planned = planned;
        this.done = done;
        this.people = people;
    }

    public long getChannelId() {
        return channelId;
    }

    /** 0 where nothing is planned. */
    public int getPlanned() {
        return planned;
    }

    public long getDone() {
        return done;
    }

    /** How many took part. */
    public long getPeople() {
        return people;
    }
}

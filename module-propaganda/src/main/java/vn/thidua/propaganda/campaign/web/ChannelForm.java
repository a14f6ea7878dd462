package vn.thidua.propaganda.campaign.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.propaganda.campaign.ChannelDetails;

/** What stands in the fields of the form of a channel. */
public class ChannelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private boolean online;
    private boolean posts;
    private String words;
    private Integer place;
    private LocalDate endedOn;

    static ChannelForm of(ChannelDetails details) {
        var form = new ChannelForm();
        form.code = details.code();
        form.name = details.name();
        form.online = details.online();
        form.posts = details.posts();
        form.words = details.words();
        form.place = details.place();
        form.endedOn = details.endedOn();
        return form;
    }

    ChannelDetails details() {
        return new ChannelDetails(code, name, online, posts, words, place == null ? 0 : place, endedOn);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean value) {
        online = value;
    }

    /** Whether published posts of a campaign count for it. */
    public boolean isPosts() {
        return posts;
    }

    public void setPosts(boolean value) {
        posts = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer value) {
        place = value;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate value) {
        endedOn = value;
    }
}

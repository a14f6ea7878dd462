package vn.thidua.core.talk.web;

import jakarta.enterprise.context.RequestScoped;

/** What was sent from the fragment and refused, so that it is shown again where it was typed, with the reason. */
@RequestScoped
public class TalkForm {

    private int page;
    private String action = "";
    private String comment = "";
    private String text = "";
    private String problem = "";

    void show(int number) {
        page = number;
    }

    void refused(String what, String about, String typed, String why) {
        action = what;
        comment = about;
        text = typed;
        problem = why;
    }

    int getPage() {
        return page;
    }

    /** Whether this is the form that was refused: what it does, and the id of the comment that it is about. */
    public boolean isRefused(String what, Object about) {
        return !problem.isEmpty() && action.equals(what) && comment.equals(String.valueOf(about));
    }

    /** What was typed into this form when it was refused; otherwise what it begins with. */
    public String typed(String what, Object about, String first) {
        return isRefused(what, about) ? text : first;
    }

    /** Why it was refused; empty when nothing was. */
    public String getProblem() {
        return problem;
    }
}

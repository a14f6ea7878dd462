package vn.thidua.honors.award.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.honors.award.NameQuestion;

/** One name of a table with the choices of whom it means, and the choice. */
public class NameRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String place;
    private final List<String> keys = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private String answer;

    NameRow(NameQuestion question) {
        name = question.name();
        place = question.place();
        question.candidates().forEach(candidate -> {
            keys.add(candidate.key());
            labels.add(candidate.label());
        });
        answer = question.answer();
    }

    public String getName() {
        return name;
    }

    public String getPlace() {
        return place;
    }

    public List<String> getKeys() {
        return keys;
    }

    /** How people tell this choice apart; empty for somebody from outside. */
    public String label(String key) {
        int place = keys.indexOf(key);
        return place < 0 ? "" : labels.get(place);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String value) {
        answer = value;
    }
}

package vn.thidua.propaganda.post;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Pattern;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/** Why a post may be returned to its writer, as the department words it. Never deleted: posts speak of it. */
@Entity(name = "PropagandaReturnReason")
@Table(name = "propaganda_return_reason")
public class ReturnReason {

    private static final int CODE_LIMIT = 40;
    private static final int TITLE_LIMIT = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final String YES = "YES";
    private static final String NO = "NO";

    @Id private String code;
    @Version private long version;
    private String title;
    private int place;
    private String offered;

    /** For JPA. */
    protected ReturnReason() { }

    ReturnReason(String code, String title, int place, boolean offered) {
        this.code = CleanText.line(code);
        change(title, place, offered);
    }

    final void change(String newTitle, int newPlace, boolean isOffered) {
        String clean = CleanText.line(newTitle);
        new InputCheck().required("code", code, CODE_LIMIT).that(CODE.matcher(code).matches(), "code", "error.return-reason.code")
                .required("title", clean, TITLE_LIMIT).demand();
        title = clean;
        place = newPlace;
        offered = isOffered ? YES : NO;
    }

    /** Its name for programs. */
    public String getCode() {
        return code;
    }

    public long getVersion() {
        return version;
    }

    /** Its words for people. */
    public String getTitle() {
        return title;
    }

    public int getPlace() {
        return place;
    }

    /** Whether it may still be given; otherwise it only names what was given before. */
    public boolean isOffered() {
        return YES.equals(offered);
    }
}

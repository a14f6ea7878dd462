package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.thidua.core.error.Problem;
import vn.thidua.core.error.Problems;
import vn.thidua.core.web.ErrorAnswer;

/** What the error page tells, as {@code #{errorPage}}. */
@Named("errorPage")
@RequestScoped
public class ErrorPageBean {

    @Inject private HttpServletRequest request;
    @Inject private Problems problems;

    public int getStatus() {
        return problem().status();
    }

    public String getTitle() {
        return problem().title();
    }

    public String getDetail() {
        return problem().detail();
    }

    /** Names the request in the log. */
    public String getRequestId() {
        return problem().requestId();
    }

    private Problem problem() {
        return ErrorAnswer.problem(request).orElseGet(() -> problems.ofStatus(404));
    }
}

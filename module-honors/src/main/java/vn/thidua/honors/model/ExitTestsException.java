package vn.thidua.honors.model;

import java.util.List;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;

/** A model was to go on before its exit tests hold; names each that does not, and what to do. */
public class ExitTestsException extends PortalException {

    private static final long serialVersionUID = 1L;

    ExitTestsException(List<ExitTest> failed) {
        super(Kind.CONFLICT, "error.model.tests",
                failed.stream().map(test -> new FieldError(test.name(), test.helpKey())).toList(), null, failed.size());
    }
}

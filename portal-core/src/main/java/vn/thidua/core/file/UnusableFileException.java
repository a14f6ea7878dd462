package vn.thidua.core.file;

import java.util.List;
import vn.thidua.core.error.PortalException;

/**
 * What was sent is whole and small enough, but not what is taken here. It is thrown before anything is stored, so a
 * transaction may go on without the file.
 */
public class UnusableFileException extends PortalException {

    private static final long serialVersionUID = 1L;

    public UnusableFileException(String messageKey, Object... arguments) {
        super(Kind.UNPROCESSABLE, messageKey, arguments);
    }

    public UnusableFileException(Throwable cause, String messageKey, Object... arguments) {
        super(Kind.UNPROCESSABLE, messageKey, List.of(), cause, arguments);
    }
}

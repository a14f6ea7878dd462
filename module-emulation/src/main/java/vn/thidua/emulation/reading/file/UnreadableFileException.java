package vn.thidua.emulation.reading.file;

import java.util.List;
import java.util.Locale;
import vn.thidua.core.error.PortalException;

/** A file whose text cannot be had. Says why in words that help whoever brought it: 413 when it is too large, else 422. */
public class UnreadableFileException extends PortalException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** Nothing in it. */
        EMPTY,
        /** More bytes, or more text, than are accepted. */
        TOO_LARGE,
        /** Took longer than it may. */
        TOO_SLOW,
        /** Made to grow out of bounds when unpacked, or to pull in other files. */
        HARMFUL,
        /** Needs a password. */
        ENCRYPTED,
        /** Damaged or incomplete. */
        BROKEN,
        /** Its name says one thing, its content is another that cannot be read. */
        MISLABELLED,
        /** A scan: pictures of pages without any text. */
        NO_TEXT,
        /** A kind of file that is not read here, such as DOC and RTF. */
        UNSUPPORTED;

        /** The key of its message. */
        public String messageKey() {
            return "reading.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;

    public UnreadableFileException(Code code, Object... arguments) {
        this(code, null, arguments);
    }

    private UnreadableFileException(Code code, Throwable cause, Object[] arguments) {
        super(code == Code.TOO_LARGE ? Kind.TOO_LARGE : Kind.UNPROCESSABLE, code.messageKey(), List.of(), cause, arguments);
        this.code = code;
    }

    /** For bytes that a library stumbled over. */
    static UnreadableFileException broken(Throwable cause) {
        return new UnreadableFileException(Code.BROKEN, cause, new Object[0]);
    }

    public Code code() {
        return code;
    }
}

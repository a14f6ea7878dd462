package vn.thidua.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Entry point of portal.jar. */
public final class Portal {

    private static final int FAILED = 1;

    private Portal() { }

    /** Runs one command; a failure ends with one line on the error stream and a status other than zero. */
    public static void main(String[] arguments) {
        Locale locale = Locale.getDefault();
        speakUtf8();
        liveInVietnam();
        try {
            Command.parse(arguments, locale).execute();
        } catch (RuntimeException | LinkageError e) {
            System.err.println(line(e));
            Exit.now(FAILED);
        }
    }

    private static String line(Throwable failure) {
        boolean known = failure instanceof StartFailure
                || failure instanceof vn.thidua.core.config.SettingsException;
        return "Portal: " + (known ? failure.getMessage() : "unexpected failure: " + StartFailure.reason(failure));
    }

    private static void speakUtf8() {
        if (System.console() == null || !System.getProperty("os.name").startsWith("Windows")) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        }
    }

    /** Dates, numbers and sorting of whatever does not ask for a locale; people choose their language in the portal. */
    private static void liveInVietnam() {
        System.setProperty("user.language", "vi");
        System.setProperty("user.country", "VN");
        Locale.setDefault(Locale.forLanguageTag("vi-VN"));
    }
}

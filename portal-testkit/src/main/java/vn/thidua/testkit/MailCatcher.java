package vn.thidua.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SMTP server on the loopback address that keeps what it gets, for tests. It can be told to be busy, to refuse a
 * person, and to break the connection when a mail has been handed over.
 */
public final class MailCatcher implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern ADDRESS = Pattern.compile("<([^>]*)>");
    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=\\s*");

    private final ServerSocket server;
    private final List<Caught> caught = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger breaking = new AtomicInteger();

    /**
     * A mail that was taken.
     *
     * @param raw its headers and body as they came
     */
    public record Caught(String to, String raw) {

        /** A header's value, unfolded and with its letters; empty where it has none of that name. */
        public Optional<String> header(String name) {
            Matcher header = Pattern.compile("(?im)^" + Pattern.quote(name) + ": (.*(?:\\R[ \\t].*)*)$").matcher(head());
            return header.find() ? Optional.of(WORD.matcher(header.group(1).replaceAll("\\R[ \\t]", " "))
                    .replaceAll(word -> Matcher.quoteReplacement(decoded(word.group(1))))) : Optional.empty();
        }

        /** What it says: all its parts one after the other. */
        public String text() {
            var text = new StringBuilder();
            for (String part : raw.split("\\R--")) {
                int start = part.indexOf("\n\n");
                if (start > 0 && part.toLowerCase(Locale.ROOT).contains("content-transfer-encoding: base64")) {
                    text.append(decoded(part.substring(start).replaceAll("[^A-Za-z0-9+/=]", ""))).append('\n');
                }
            }
            return text.toString();
        }

        private String head() {
            int end = raw.indexOf("\n\n");
            return end < 0 ? raw : raw.substring(0, end);
        }

        private static String decoded(String base64) {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        }
    }

    private MailCatcher(ServerSocket server) {
        this.server = server;
    }

    /** Listens on a free port. */
    public static MailCatcher start() {
        return start(0);
    }

    /** Listens on that port. */
    public static MailCatcher start(int port) {
        try {
            var catcher = new MailCatcher(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
            var thread = new Thread(catcher::listen, "mail-catcher");
            thread.setDaemon(true);
            thread.start();
            return catcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Mail in the order in which it came. */
    public List<Caught> all() {
        return List.copyOf(caught);
    }

    /** Mail to one address. */
    public List<Caught> to(String address) {
        return caught.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** The next so many mails are put off with 451. */
    public void busy(int times) {
        busy.set(times);
    }

    /** Mail to this address is refused for good with 550. */
    public void refuse(String address) {
        refused.add(address);
    }

    /** The next so many mails are taken, and the connection breaks before the answer. */
    public void breakAfterTaking(int times) {
        breaking.set(times);
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                var thread = new Thread(() -> serve(caller), "mail-catcher-call");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            caller.setSoTimeout(PATIENCE_MILLIS);
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = caller.getOutputStream();
            answer(out, "220 catcher");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                if (command.equals("RCPT")) {
                    Matcher address = ADDRESS.matcher(line);
                    to = address.find() ? address.group(1) : "";
                }
                if (command.equals("DATA") && !take(in, out, to)) {
                    return;
                }
                if (!command.equals("DATA")) {
                    answer(out, reply(command, to));
                }
                if (command.equals("QUIT")) {
                    return;
                }
            }
        } catch (IOException e) {
            System.getLogger(MailCatcher.class.getName()).log(System.Logger.Level.DEBUG, "A caller has gone", e);
        }
    }

    private String reply(String command, String to) {
        return switch (command) {
            case "EHLO", "HELO" -> "250 catcher";
            case "RCPT" -> busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? "451 busy, try again"
                    : refused.contains(to) ? "550 no such person" : "250 ok";
            case "QUIT" -> "221 bye";
            case "MAIL", "RSET", "NOOP" -> "250 ok";
            default -> "502 not here";
        };
    }

    /** Takes what follows DATA; false when the connection is to break. */
    private boolean take(BufferedReader in, OutputStream out, String to) throws IOException {
        answer(out, "354 go on");
        var raw = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            raw.append(line.startsWith("..") ? line.substring(1) : line).append('\n');
        }
        caught.add(new Caught(to, raw.toString()));
        if (breaking.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return false;
        }
        answer(out, "250 taken");
        return true;
    }

    private static void answer(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

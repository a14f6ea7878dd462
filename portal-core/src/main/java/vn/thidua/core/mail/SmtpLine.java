package vn.thidua.core.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An open connection to the SMTP server, over which one mail after the other goes. */
final class SmtpLine implements AutoCloseable {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";
    private static final String UTF_8 = "UTF-8";
    /** Failures begin with the answer of the server, where it gave one. */
    private static final Pattern ANSWER = Pattern.compile("^\\s*([245])\\d\\d[ \\-]");
    private static final int DEEPEST = 10;

    private final Session session;
    private final Transport transport;
    private final InternetAddress from;

    private SmtpLine(Session session, Transport transport, InternetAddress from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /** What a failed attempt means for the mail. */
    enum Verdict {
        /** The server may take it another time. */
        LATER,
        /** The server will never take it. */
        NEVER,
        /** The connection broke while the mail was on its way: it may have arrived. */
        UNKNOWN
    }

    /**
     * Connects and signs in.
     *
     * @throws MessagingException when the server cannot be reached, or does not let the portal in
     */
    static SmtpLine open(MailSettings settings) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.isStartTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.isStartTls()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.isTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        Session session = Session.getInstance(properties);
        Transport transport = session.getTransport("smtp");
        transport.connect(settings.host(), settings.port(), settings.user().orElse(null), settings.password());
        return new SmtpLine(session, transport, new InternetAddress(settings.from()));
    }

    /** Whether the server still listens. */
    boolean isOpen() {
        return transport.isConnected();
    }

    /**
     * Hands one mail over.
     *
     * @throws MessagingException when the server did not take it, or did not say so; see {@link #verdict}
     */
    void send(Mail mail) throws MessagingException {
        MimeMessage message = message(mail);
        transport.sendMessage(message, new Address[] {new InternetAddress(mail.getAddress())});
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        String id = "<portal-mail-" + mail.getId() + "." + mail.getCreatedAt().toString().replaceAll("[^0-9]", "") + "@"
                + from.getAddress().replaceAll("^.*@", "") + ">";
        // The same for each attempt, so that mail programs know a second copy for what it is.
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getAddress()));
        message.setHeader("Subject", subject(mail.getSubject()));
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        if (mail.html().isEmpty()) {
            fill(message, mail.text(), "plain");
        } else {
            var alternatives = new MimeMultipart("alternative", fill(new MimeBodyPart(), mail.text(), "plain"),
                    fill(new MimeBodyPart(), mail.html().get(), "html"));
            message.setContent(alternatives);
        }
        message.saveChanges();
        return message;
    }

    private static String subject(String subject) throws MessagingException {
        try {
            return MimeUtility.fold(9, MimeUtility.encodeText(subject, UTF_8, "B"));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("No UTF-8", e);
        }
    }

    private static <P extends MimePart> P fill(P part, String text, String subtype) throws MessagingException {
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** What a failure of {@link #send} means. */
    static Verdict verdict(MessagingException failure) {
        Throwable cause = failure;
        Verdict verdict = Verdict.UNKNOWN;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Matcher answer = ANSWER.matcher(String.valueOf(cause.getMessage()));
            if (answer.find()) {
                verdict = answer.group(1).equals("5") ? Verdict.NEVER : Verdict.LATER;
            } else if (cause instanceof jakarta.mail.internet.AddressException) {
                verdict = Verdict.NEVER;
            }
            cause = next(cause);
        }
        return verdict;
    }

    /** What is below a failure; mail keeps it in a place of its own. */
    private static Throwable next(Throwable failure) {
        Throwable below = failure instanceof MessagingException mail ? mail.getNextException() : null;
        return below == null ? failure.getCause() : below;
    }

    /** The failure in one line, for administrators. */
    static String describe(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < DEEPEST && next(cause) != null; depth++) {
            cause = next(cause);
        }
        String text = cause == failure ? String.valueOf(failure.getMessage())
                : failure.getMessage() + " – " + cause.getMessage();
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            System.getLogger(SmtpLine.class.getName()).log(System.Logger.Level.DEBUG, "The SMTP server did not say goodbye", e);
        }
    }
}

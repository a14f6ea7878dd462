package vn.thidua.core.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.mail.MailSettings;
import vn.thidua.core.mail.MailText;

/** The words of notices as mail: one by itself, or several as a list. */
@ApplicationScoped
class NoticeLetter {

    /** Longer digests end in a hint at the rest. */
    private static final int MOST_LINES = 50;

    @Inject private Messages messages;
    @Inject private MailSettings settings;

    /** A notice to be put in words. */
    record Line(String textKey, List<String> arguments, Optional<String> url) { }

    MailText ofOne(Locale locale, Line line) {
        return letter(locale, text(locale, line), List.of(line), 0);
    }

    MailText ofSeveral(Locale locale, List<Line> lines) {
        String subject = messages.text(locale, "notice.mail.digest", lines.size());
        int shown = Math.min(MOST_LINES, lines.size());
        return letter(locale, subject, lines.subList(0, shown), lines.size() - shown);
    }

    private MailText letter(Locale locale, String subject, List<Line> lines, int more) {
        var plain = new StringBuilder();
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><body><ul>");
        for (Line line : lines) {
            String text = text(locale, line);
            Optional<String> link = line.url().flatMap(settings::link);
            plain.append("- ").append(text).append('\n');
            link.ifPresent(address -> plain.append("  ").append(address).append('\n'));
            html.append("<li>").append(link.map(address -> "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>")
                    .orElse(escaped(text))).append("</li>");
        }
        html.append("</ul>");
        if (more > 0) {
            close(plain, html, messages.text(locale, "notice.mail.more", more));
        }
        close(plain, html, settings.link("/account").map(address -> messages.text(locale, "notice.mail.foot.link", address))
                .orElseGet(() -> messages.text(locale, "notice.mail.foot")));
        return new MailText(subject, plain.toString(), Optional.of(html.append("</body></html>").toString()));
    }

    private static void close(StringBuilder plain, StringBuilder html, String text) {
        plain.append('\n').append(text).append('\n');
        html.append("<p>").append(escaped(text)).append("</p>");
    }

    private String text(Locale locale, Line line) {
        return messages.text(locale, line.textKey(), line.arguments().toArray());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

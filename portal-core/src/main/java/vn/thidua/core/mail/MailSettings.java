package vn.thidua.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail goes to be sent, as the settings {@code portal.mail.…} say; without a host there is no mail at all. */
@ApplicationScoped
public class MailSettings {

    private static final String STARTTLS = "starttls";
    private static final String TLS = "tls";

    @Inject @ConfigProperty(name = "portal.mail.host") private Optional<String> host;
    @Inject @ConfigProperty(name = "portal.mail.port") private OptionalInt port;
    @Inject @ConfigProperty(name = "portal.mail.tls", defaultValue = STARTTLS) private String tls;
    @Inject @ConfigProperty(name = "portal.mail.user") private Optional<String> user;
    @Inject @ConfigProperty(name = "portal.mail.password") private Optional<String> password;
    @Inject @ConfigProperty(name = "portal.mail.from") private Optional<String> from;
    @Inject @ConfigProperty(name = "portal.site.url") private Optional<String> site;

    /** Whether there is mail. */
    public boolean isOn() {
        return host.isPresent() && from.isPresent();
    }

    /**
     * The address of a page of the portal for people who read it elsewhere; empty when nobody said where the portal is.
     */
    public Optional<String> link(String path) {
        return site.map(address -> address.replaceAll("/+$", "") + path);
    }

    /** The host with its port, for administrators. */
    public String server() {
        return host.orElse("") + ":" + port();
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port.orElse(isStartTls() ? 587 : isTls() ? 465 : 25);
    }

    boolean isStartTls() {
        return tls.equals(STARTTLS);
    }

    boolean isTls() {
        return tls.equals(TLS);
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    /** The sender of all mail. */
    public String from() {
        return from.orElse("");
    }
}

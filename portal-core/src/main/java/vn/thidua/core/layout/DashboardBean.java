package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.Widget;

/** Backs {@code index.xhtml}: a greeting, and the cards of the modules that this person may see, there and on the account's page. */
@Named("dashboard")
@RequestScoped
public class DashboardBean {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    @Inject private ModuleRegistry modules;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private Messages messages;

    private List<Card> widgets;
    private List<Card> ownAccountCards;

    /** A widget as the page shows it. */
    public static final class Card {

        private final String title;
        private final String fragment;
        private final String width;

        Card(String title, Widget widget) {
            this.title = title;
            fragment = widget.fragment();
            width = widget.width().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String getTitle() {
            return title;
        }

        public String getFragment() {
            return fragment;
        }

        public String getWidth() {
            return width;
        }
    }

    public String getGreeting() {
        int hour = LocalTime.now(Moments.VIETNAM).getHour();
        String part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return messages.text("dashboard." + part, user.actor().map(Actor::name).orElse(""));
    }

    /** Today with the day of the week, for example "Thứ Bảy, 21/11/2026". */
    public String getToday() {
        String day = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Languages.current()).format(Moments.today());
        return day.substring(0, 1).toUpperCase(Languages.current()) + day.substring(1);
    }

    public List<Card> getWidgets() {
        if (widgets == null) {
            widgets = cards(PortalModule::widgets);
        }
        return widgets;
    }

    /** What modules add to the page of one's own account. */
    public List<Card> getOwnAccountCards() {
        if (ownAccountCards == null) {
            ownAccountCards = cards(PortalModule::ownAccountCards);
        }
        return ownAccountCards;
    }

    private List<Card> cards(Function<PortalModule, List<Widget>> kind) {
        return modules.active().stream().flatMap(module -> kind.apply(module).stream()
                .filter(widget -> widget.permission().map(access::holdsSomewhere).orElse(true))
                .map(widget -> card(module, widget))).toList();
    }

    private Card card(PortalModule module, Widget widget) {
        return new Card(messages.text(module, widget.titleKey()), widget);
    }
}

package vn.thidua.core.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.Moments;
import vn.thidua.core.feed.FeedLinks;
import vn.thidua.core.feed.OwnLink;

/** Backs the card of private links on the page of one's own account, as {@code #{feedLinks}}. */
@Named("feedLinks")
@RequestScoped
public class FeedLinksBean {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject private FeedLinks links;

    private List<Row> rows;
    private String renewed;
    private String address;

    /** The address is part of this answer and of no other. */
    public void renew(String purpose) {
        String path = links.own().stream().map(OwnLink::link).filter(link -> link.purpose().equals(purpose)).findFirst()
                .map(link -> link.path()).orElse("");
        address = here() + path + "?key=" + links.renew(purpose);
        renewed = purpose;
        rows = null;
    }

    public void revoke(String purpose) {
        links.revoke(purpose);
        rows = null;
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = links.own().stream().map(Row::new).toList();
        }
        return rows;
    }

    /** The new link of this purpose; null unless it was just made. */
    public String address(String purpose) {
        return purpose.equals(renewed) ? address : null;
    }

    private static String here() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        int port = request.getRequestServerPort();
        boolean usual = port == HTTP || port == HTTPS;
        return request.getRequestScheme() + "://" + request.getRequestServerName() + (usual ? "" : ":" + port)
                + request.getRequestContextPath();
    }

    /** One kind of link. */
    public static final class Row {

        private final OwnLink own;

        Row(OwnLink own) {
            this.own = own;
        }

        public String getPurpose() {
            return own.link().purpose();
        }

        /** The purpose as the end of an id. */
        public String getName() {
            return getPurpose().replace('.', '-');
        }

        public String getTitle() {
            return own.title();
        }

        public String getText() {
            return own.text();
        }

        /** When the link was made; null when there is none. */
        public LocalDateTime getMadeAt() {
            Optional<LocalDateTime> made = own.madeAt();
            return made.map(Moments::local).orElse(null);
        }
    }
}

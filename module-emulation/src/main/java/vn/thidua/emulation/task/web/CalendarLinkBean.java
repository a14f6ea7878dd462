package vn.thidua.emulation.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.emulation.task.CalendarLink;
import vn.thidua.emulation.task.CalendarLinks;

/** Backs the card of the private calendar link on the page of one's own account. */
@Named
@RequestScoped
public class CalendarLinkBean {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject private CalendarLinks links;

    private String address;

    /** The address is part of this answer and of no other. */
    public void renew() {
        String key = links.renew();
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        int port = request.getRequestServerPort();
        boolean usual = port == HTTP || port == HTTPS;
        address = request.getRequestScheme() + "://" + request.getRequestServerName() + (usual ? "" : ":" + port)
                + request.getRequestContextPath() + "/api/v1/emulation/tasks/calendar.ics?key=" + key;
    }

    public void revoke() {
        links.revoke();
    }

    /** When the link was made; null when there is none. */
    public LocalDateTime getMadeAt() {
        return links.own().map(CalendarLink::getMadeAt).map(Moments::local).orElse(null);
    }

    /** The new link; null unless it was just made. */
    public String getAddress() {
        return address;
    }
}

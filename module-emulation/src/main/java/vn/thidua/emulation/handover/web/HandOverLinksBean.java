package vn.thidua.emulation.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.emulation.handover.HandOverService;
import vn.thidua.emulation.handover.HandOverService.Offer;
import vn.thidua.emulation.handover.TableService;
import vn.thidua.emulation.handover.TableService.Way;

/** Whom the reader of a document may hand it to, for the links on its page. */
@Named("handOverLinks")
@RequestScoped
public class HandOverLinksBean {

    @Inject private HandOverService service;
    @Inject private TableService tables;
    @Inject private Messages messages;

    private final Map<String, List<Offer>> offers = new HashMap<>();
    private final Map<String, List<Way>> ways = new HashMap<>();

    /** Empty when the document says nothing that could be made use of, and while a page is not loaded yet. */
    public List<Offer> offers(String document) {
        return document == null ? List.of() : offers.computeIfAbsent(document, key -> service.offers(Parameters.id(key)));
    }

    /** What the reader of a document may make of its tables. */
    public List<Way> ways(String document) {
        return document == null ? List.of() : ways.computeIfAbsent(document, key -> tables.ways(Parameters.id(key)));
    }

    /** What is made of tables, for people. */
    public String wayTitle(Way way) {
        return messages.text(way.titleKey());
    }

    /** What a receiver makes, for people. */
    public String title(Offer offer) {
        return messages.text(offer.titleKey());
    }
}

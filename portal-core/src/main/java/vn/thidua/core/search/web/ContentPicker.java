package vn.thidua.core.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.search.ContentCard;
import vn.thidua.core.search.ContentCards;
import vn.thidua.core.spi.ContentRef;

/** Backs the tag {@code t:contentPicker}: what is offered while typing, and what the chosen ones are called. */
@Named
@RequestScoped
public class ContentPicker {

    @Inject private ContentCards cards;
    @Inject private Messages messages;

    private final Map<String, ContentCard> known = new HashMap<>();

    /** These as a form holds them: those that may be opened are shown. */
    public PickedContent pick(Collection<ContentRef> refs) {
        Set<ContentRef> open = cards.find(refs).stream().peek(this::remember).map(ContentCard::ref).collect(Collectors.toSet());
        return new PickedContent(refs.stream().filter(open::contains).toList(), refs.stream().filter(ref -> !open.contains(ref)).toList());
    }

    /** What to offer for what was typed, as {@code type:id}; the picker at work says of which types. */
    public List<String> complete(String typed) {
        UIComponent picker = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        List<String> types = Arrays.stream(String.valueOf(picker.getAttributes().get("types")).split(",")).map(String::strip).toList();
        return cards.suggest(typed, types).stream().peek(this::remember).map(card -> card.ref().toString()).toList();
    }

    /** What one of them is called; empty for what may not be opened. */
    public String label(String ref) {
        return card(ref) == null ? "" : card(ref).title();
    }

    /** The name of its type. */
    public String type(String ref) {
        return card(ref) == null ? "" : messages.text(card(ref).typeKey());
    }

    private ContentCard card(String ref) {
        if (ref != null && !known.containsKey(ref) && ref.indexOf(':') > 0) {
            cards.find(ContentRef.parse(ref)).ifPresent(this::remember);
        }
        return known.get(ref);
    }

    private void remember(ContentCard card) {
        known.put(card.ref().toString(), card);
    }
}

package vn.thidua.core.talk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.talk.CongratulationService;
import vn.thidua.core.talk.ModerationService;
import vn.thidua.core.talk.TalkReason;
import vn.thidua.core.talk.TalkService;

/** Does what the forms of the fragment ask for. */
@RequestScoped
class TalkActions {

    @Inject private TalkService service;
    @Inject private ModerationService moderation;
    @Inject private CongratulationService congratulations;
    @Inject private TalkForm form;
    @Inject private Messages messages;

    /** The key of what to tell when it was done; empty when it was refused and the form says why. */
    String run(ContentRef owner, Map<String, String> sent) {
        String action = sent.getOrDefault("action", "");
        try {
            act(owner, action, sent);
            return "talk.done." + action;
        } catch (PortalException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                throw e;
            }
            String typed = sent.getOrDefault(sent.containsKey("note") ? "note" : "text", "");
            form.refused(action, sent.getOrDefault("comment", ""), typed, words(e));
            return "";
        }
    }

    private void act(ContentRef owner, String action, Map<String, String> sent) {
        switch (action) {
            case "write" -> service.write(owner, sent.get("text"), Parameters.optionalId(sent.get("comment")));
            case "mend" -> service.mend(comment(sent), version(sent), sent.get("text"));
            case "withdraw" -> service.withdraw(comment(sent));
            case "report" -> service.report(comment(sent), reason(sent), sent.get("note"));
            case "approve" -> moderation.approve(comment(sent), version(sent));
            case "hide" -> moderation.hide(comment(sent), version(sent), reason(sent), sent.get("note"));
            case "congratulate" -> congratulations.give(owner);
            case "take-back" -> congratulations.takeBack(owner);
            default -> throw PortalException.notFound("error.page.unknown");
        }
    }

    private static long comment(Map<String, String> sent) {
        return Parameters.id(sent.get("comment"));
    }

    private static long version(Map<String, String> sent) {
        return Parameters.optionalId(sent.get("version")).orElse(Versions.ANY);
    }

    private static TalkReason reason(Map<String, String> sent) {
        return Parameters.choice(sent.get("reason"), TalkReason.class).orElse(null);
    }

    private String words(PortalException failure) {
        return failure.fields().isEmpty() ? messages.text(failure.messageKey(), failure.arguments().toArray())
                : failure.fields().stream().map(field -> messages.text(field.messageKey(), field.arguments().toArray()))
                        .collect(Collectors.joining(" "));
    }
}

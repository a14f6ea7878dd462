package vn.thidua.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.data.Retried;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;

/**
 * One tap says "Chúc mừng", another one takes it back. Whoever may read a piece of content may congratulate; how many did is shown
 * and is read by no rule that gives awards.
 */
@ApplicationScoped
@Transactional
public class CongratulationService {

    @Inject private TalkOwners owners;
    @Inject private TalkRepository talk;
    @Inject private Messages messages;

    /**
     * @throws PortalException of kind NOT_FOUND when the content may not be read
     */
    public Congratulations of(ContentRef owner) {
        owners.require(owner);
        return seenBy(owners.requireAccount(), owner);
    }

    /** Congratulates; once more, nothing changes. */
    @Retried
    public Congratulations give(ContentRef owner) {
        owners.require(owner);
        Actor me = owners.requireAccount();
        if (!talk.hasCongratulated(owner, me.accountId().getAsLong())) {
            talk.add(new Congratulation(owner, me));
        }
        return seenBy(me, owner);
    }

    /** Takes one's own congratulation back; where there is none, nothing changes. */
    public Congratulations takeBack(ContentRef owner) {
        owners.require(owner);
        Actor me = owners.requireAccount();
        talk.removeCongratulation(owner, me.accountId().getAsLong());
        return seenBy(me, owner);
    }

    private Congratulations seenBy(Actor me, ContentRef owner) {
        long account = me.accountId().getAsLong();
        boolean mine = talk.hasCongratulated(owner, account);
        List<String> others = talk.congratulations(owner, account, Congratulations.NAMED).stream()
                .map(Congratulation::getName).toList();
        long count = others.size() < Congratulations.NAMED ? others.size() + (mine ? 1 : 0) : talk.countCongratulations(owner);
        return new Congratulations(count, mine, others);
    }

    /** Who congratulated in one sentence, such as "Hoa, Minh và 12 người khác đã chúc mừng"; empty when nobody did. */
    public String sentence(Congratulations given) {
        var names = new ArrayList<String>();
        if (given.mine()) {
            names.add(messages.text("talk.congratulated.me"));
        }
        given.names().stream().map(Congratulations::givenName).forEach(names::add);
        return switch ((int) Math.min(3, given.count())) {
            case 0 -> "";
            case 1 -> messages.text("talk.congratulated.one", names.get(0));
            case 2 -> messages.text("talk.congratulated.two", names.get(0), names.get(1));
            default -> messages.text("talk.congratulated.more", names.get(0), names.get(1), given.count() - 2);
        };
    }
}

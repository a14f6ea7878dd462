package vn.thidua.honors.award.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardRepository;
import vn.thidua.honors.award.AwardService;

/** Files of awards, above all the decision: opened by whoever may read the award, changed by whoever may correct it. */
@ApplicationScoped
class AwardFileOwner implements FileOwner {

    @Inject private AwardRepository awards;
    @Inject private AwardService service;
    @Inject private AccessControl access;

    @Override
    public Set<String> types() {
        return Set.of(HonorsModule.AWARDS.id());
    }

    @Override
    public boolean mayOpen(ContentRef ref, String role) {
        return find(ref).isPresent();
    }

    @Override
    public boolean mayChange(ContentRef ref, String role) {
        return find(ref).filter(service::mayChange).isPresent();
    }

    @Override
    public String title(ContentRef ref) {
        return find(ref).map(award -> award.awardName() + " – " + award.subjectName()).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return "/honors/award?id=" + ref.id();
    }

    private Optional<Award> find(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}")
                ? awards.find(Long.parseLong(ref.id())).filter(award -> access.mayOpen(award.audience())) : Optional.empty();
    }
}

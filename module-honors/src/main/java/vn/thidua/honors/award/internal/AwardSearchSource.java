package vn.thidua.honors.award.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardRepository;

/** Feeds awards to search; one that was revoked says so, and only those who keep the register find it. */
@ApplicationScoped
@Transactional
class AwardSearchSource implements SearchSource {

    @Inject private AwardRepository awards;
    @Inject private Messages messages;

    @Override
    public String type() {
        return HonorsModule.AWARDS.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return awards.find(Long.parseLong(id)).map(this::describe);
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        awards.forEach(award -> sink.accept(describe(award)));
    }

    @Override
    public long count() {
        return awards.count();
    }

    private SearchDocument describe(Award award) {
        var details = award.details();
        var summary = award.summary();
        var ref = ContentRef.of(type(), award.getId());
        String title = "%s – %s (%d)".formatted(award.awardName(), award.subjectName(), details.year());
        String mark = award.isRevoked() ? " – " + messages.text(Languages.VIETNAMESE, "award.state.REVOKED") : "";
        return SearchDocument.of(ref, title + mark, "/honors/award?id=" + ref.id(), award.audience())
                .body(details.achievement())
                .number(details.decisionNumber().isEmpty() ? null : details.decisionNumber())
                .issuer(details.authority())
                .date(details.decidedOn())
                .year(details.year())
                .unit(summary.unitId())
                .facet("award", details.code())
                .facet("level", summary.level().name())
                .facet("recognition", details.kind().name())
                .build();
    }
}

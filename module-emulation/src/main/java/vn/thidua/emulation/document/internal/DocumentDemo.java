package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.AgencyDetails;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.IssueService;
import vn.thidua.emulation.document.RegisterService;
import vn.thidua.emulation.document.Signature;
import vn.thidua.emulation.document.Urgency;
import vn.thidua.emulation.document.Visibility;

/**
 * The documents of the demo department. A text's head says kind, number, issuer, place, issued, title; where it wants to, also year,
 * unit, visibility, effective-from, effective-to, urgency, authority (the upper line: {@code KT. GIÁM ĐỐC}), position
 * ({@code PHÓ GIÁM ĐỐC}), signer (a name), recipients (with {@code |} between them), supersedes (numbers of earlier texts, with
 * {@code ;} between them), revoked-reason, and {@code status: DRAFT} for a draft.
 */
@ApplicationScoped
class DocumentDemo implements DemoContent {

    private static final List<String> FILES = List.of("2023", "2024", "2025", "2026");
    private static final AgencyDetails AGENCY = new AgencyDetails("Sở Khoa học và Công nghệ tỉnh An Sơn",
            "Ủy ban nhân dân tỉnh An Sơn", "SKHCN", "An Sơn");

    @Inject private DocumentService service;
    @Inject private IssueService states;
    @Inject private RegisterService registers;
    @Inject private UnitRepository units;

    @Override
    public ModuleId module() {
        return EmulationModule.ID;
    }

    @Override
    public void load() {
        registers.describe(registers.agency().getVersion(), AGENCY);
        var byNumber = new HashMap<String, Long>();
        for (String file : FILES) {
            DemoText.read(DocumentDemo.class, "demo/emulation/documents-" + file + ".txt").forEach(text -> add(text, byNumber));
        }
    }

    private void add(DemoText text, Map<String, Long> byNumber) {
        DocumentDetails details = details(text);
        boolean draft = text.find("status").filter("DRAFT"::equals).isPresent();
        Document document = draft ? service.add(details, DocumentStatus.DRAFT) : service.add(details);
        byNumber.put(details.number(), document.getId());
        text.find("supersedes").ifPresent(numbers -> List.of(numbers.split("\\s*;\\s*")).forEach(number -> {
            if (!byNumber.containsKey(number)) {
                throw new IllegalArgumentException("No demo document before %s is %s".formatted(details.number(), number));
            }
            states.supersede(byNumber.get(number), IssueService.ANY_VERSION, document.getId());
        }));
        text.find("revoked-reason").ifPresent(reason -> states.revoke(document.getId(), IssueService.ANY_VERSION, reason));
    }

    private DocumentDetails details(DemoText text) {
        return new DocumentDetails(DocumentKind.valueOf(text.get("kind")), text.find("number").orElse(""), text.get("issuer"),
                text.find("place").orElse(""), day(text, "issued"), text.get("title"),
                text.find("year").map(Integer::valueOf).orElse(null), text.body(),
                text.find("unit").flatMap(units::findByCode).map(Unit::getId).orElse(null),
                text.find("visibility").map(Visibility::valueOf).orElse(null), day(text, "effective-from"), day(text, "effective-to"),
                text.find("urgency").map(Urgency::valueOf).orElse(null),
                Signature.read(positions(text), text.find("signer").orElse("")),
                text.find("recipients").map(all -> all.replaceAll("\\s*\\|\\s*", "\n")).orElse(""));
    }

    private static String positions(DemoText text) {
        String own = text.find("position").orElse("");
        return text.find("authority").map(upper -> upper + "\n" + own).orElse(own);
    }

    private static LocalDate day(DemoText text, String name) {
        return text.find(name).map(LocalDate::parse).orElse(null);
    }
}

package vn.thidua.honors.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.CorePermissions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.organization.Gender;
import vn.thidua.core.organization.PersonDetails;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.PositionDetails;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.table.ImportReport;
import vn.thidua.core.table.TableWriter;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.HonorsPermissions;
import vn.thidua.honors.award.DecisionNames.Answer;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.CatalogueEntry;
import vn.thidua.honors.catalogue.CatalogueService;
import vn.thidua.honors.catalogue.Catalogues;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.PrizePayment;
import vn.thidua.honors.catalogue.SalaryDetails;
import vn.thidua.honors.catalogue.SalaryService;
import vn.thidua.honors.catalogue.SubjectKind;
import vn.thidua.honors.record.HonorsRecord;
import vn.thidua.honors.record.RecordService;
import vn.thidua.honors.record.Run;
import vn.thidua.honors.record.Share;
import vn.thidua.honors.record.Statistics;
import vn.thidua.honors.record.StatisticsService;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

@ExtendWith(ArquillianExtension.class)
class AwardServiceIT {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 16);
    private static final Actor OFFICER = ContentChecks.actor(Map.of(
            CorePermissions.UNIT_EDIT, UnitScope.EVERYWHERE, CorePermissions.PERSON_EDIT, UnitScope.EVERYWHERE,
            CorePermissions.DIRECTORY_VIEW, UnitScope.EVERYWHERE, HonorsPermissions.AWARD_VIEW, UnitScope.EVERYWHERE,
            HonorsPermissions.AWARD_EDIT, UnitScope.EVERYWHERE, HonorsPermissions.CATALOGUE_EDIT, UnitScope.EVERYWHERE));
    private static final Actor STAFF = ContentChecks.actor(Map.of(HonorsPermissions.AWARD_VIEW, UnitScope.EVERYWHERE));

    @Inject private AwardService service;
    @Inject private AwardImport imports;
    @Inject private DecisionNames names;
    @Inject private CatalogueService catalogue;
    @Inject private SalaryService salaries;
    @Inject private Catalogues catalogues;
    @Inject private RecordService records;
    @Inject private StatisticsService statistics;
    @Inject private UnitService units;
    @Inject private PersonService people;
    @Inject private ContentChecks checks;

    private String mark;
    private long unit;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    @BeforeEach
    void aUnit() {
        mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Long root = checks.as(OFFICER, units::tree).roots().stream().findFirst().map(node -> node.id())
                .orElseGet(() -> checks.as(OFFICER, () -> units.create(new UnitDetails("SO", "Sở Nội vụ", null, Unit.Kind.DEPARTMENT, null,
                        START, null, 0, null))).getId());
        unit = checks.as(OFFICER, () -> units.create(new UnitDetails("P" + mark, "Phòng " + mark, null, Unit.Kind.DIVISION, root, START,
                null, 1, null))).getId();
    }

    private long person(String code, String name, String title, Gender gender) {
        return checks.as(OFFICER, () -> people.create(new PersonDetails(code + mark, name, gender, LocalDate.of(1980, 5, 5), null, null,
                START, null), new PositionDetails(unit, title, title.startsWith("Trưởng"), true, START, null))).card().id();
    }

    private static AwardDetails details(AwardSubject subject, String code, int year, String number, LocalDate day, String achievement) {
        return new AwardDetails(subject, code, year, number, day, "", AwardKind.MERIT, achievement, null);
    }

    private Award given(AwardDetails details) {
        return checks.as(OFFICER, () -> service.add(details));
    }

    @Test
    void anAwardKeepsNamePlaceAndSumOfItsDay() {
        long hoa = person("H", "Nguyễn Thị Hoa", "Chuyên viên", Gender.FEMALE);
        Award added = given(details(AwardSubject.person(hoa), "LDTT", 2025, "198/QĐ-SNV", DAY, ""));
        Award read = checks.as(STAFF, () -> service.get(added.getId()));
        assertThat(read.subjectName()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(read.subjectTitle()).isEqualTo("Chuyên viên");
        assertThat(read.summary().unitId()).isEqualTo(unit);
        assertThat(read.summary().prize()).isEqualTo(702_000);
        assertThat(read.prize().baseSalary()).isEqualTo(2_340_000);
        assertThat(read.details().authority()).isEqualTo("Giám đốc Sở");
        assertThat(read.details().subject()).isEqualTo(AwardSubject.person(hoa));
        assertThat(checks.outboxRows(ContentRef.of(HonorsModule.AWARDS.id(), added.getId()))).isOne();
    }

    @Test
    void theSameAchievementIsNotAwardedTwice() {
        var hoa = AwardSubject.person(person("H", "Nguyễn Thị Hoa", "Chuyên viên", Gender.FEMALE));
        Award title = given(details(hoa, "LDTT", 2025, "198/QĐ-SNV", DAY, ""));
        assertThatExceptionOfType(DuplicateAwardException.class)
                .isThrownBy(() -> given(details(hoa, "LDTT", 2025, "7/QĐ-SNV", DAY.plusDays(30), "")))
                .satisfies(e -> assertThat(e.earlierId()).isEqualTo(title.getId()))
                .satisfies(e -> assertThat(e.arguments()).contains("/honors/award?id=" + title.getId()));
        given(details(hoa, "LDTT", 2024, "201/QĐ-SNV", LocalDate.of(2024, 12, 20), ""));
        Award form = given(details(hoa, "GK_SO", 2025, "77/QĐ-SNV", LocalDate.of(2025, 6, 4), "Cứu người trong lũ, đêm 01/6"));
        var sameDeed = details(hoa, "BK_TINH", 2025, "1203/QĐ-UBND", LocalDate.of(2025, 9, 2), "Cứu người trong lũ đêm 01/6.");
        assertThat(checks.refusal(OFFICER, () -> service.add(sameDeed))).isEqualTo(Kind.CONFLICT);
        // The way out is to correct or to revoke what is there.
        checks.as(OFFICER, () -> service.revoke(form.getId(), form.getVersion(), new Revocation(DAY, "9/QĐ-SNV", "Ghi nhầm hình thức")));
        assertThat(given(sameDeed).summary().prize()).isEqualTo(3_510_000);
    }

    @Test
    void whatWasRevokedIsThereForThoseOnlyWhoKeepTheRegister() {
        Award added = given(details(AwardSubject.outsider(SubjectKind.PERSON, "Lò Văn " + mark, "Bản Phung"), "GK_SO", 2025, "77/QĐ-SNV",
                DAY, ""));
        var filter = new AwardFilter(mark, null, null, null, null, null, null, null, null);
        assertThat(checks.as(STAFF, () -> service.page(filter, 0, 20)).total()).isOne();
        Award revoked = checks.as(OFFICER, () -> service.revoke(added.getId(), added.getVersion(),
                new Revocation(DAY.plusDays(9), "", "Kê khai sai")));
        assertThat(revoked.revocation()).map(Revocation::reason).contains("Kê khai sai");
        assertThat(checks.as(STAFF, () -> service.page(filter, 0, 20)).total()).isZero();
        assertThat(checks.as(OFFICER, () -> service.page(filter, 0, 20)).items()).extracting(AwardSummary::state)
                .containsExactly(AwardState.REVOKED);
        assertThat(checks.refusal(STAFF, () -> service.get(added.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(OFFICER, () -> service.change(added.getId(), revoked.getVersion(), added.details())))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void whatIsWrongIsToldByField() {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> given(new AwardDetails(null, "", null, "", null, "", null, "", "???")))
                .satisfies(e -> assertThat(e.fields()).extracting("field").contains("name", "code", "year", "decidedOn", "document"));
        var hoa = AwardSubject.person(person("H", "Nguyễn Thị Hoa", "Chuyên viên", Gender.FEMALE));
        for (AwardDetails wrong : List.of(details(hoa, "TTLDTT", 2025, "1", DAY, ""), details(hoa, "KHONG_CO", 2025, "1", DAY, ""),
                details(hoa, "HUY_HIEU", 2025, "1", DAY, ""), details(hoa, "LDTT", 2026, "1", DAY, ""),
                details(AwardSubject.person(999_999_999), "LDTT", 2025, "1", DAY, ""))) {
            assertThat(checks.refusal(OFFICER, () -> service.add(wrong))).as(wrong.code()).isEqualTo(Kind.INVALID);
        }
    }

    @Test
    void whoMayNotEditIsRefusedAndAStaleEditToo() {
        Award added = given(details(AwardSubject.unit(unit), "TTLDTT", 2025, "198/QĐ-SNV", DAY, "Một"));
        assertThat(checks.refusal(STAFF, () -> service.add(added.details()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(STAFF, () -> service.change(added.getId(), 1, added.details()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(null, () -> service.get(added.getId()))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(checks.refusal(STAFF, () -> catalogue.add(entry("X" + mark, START, null)))).isEqualTo(Kind.FORBIDDEN);
        Actor elsewhere = ContentChecks.actor(Map.of(HonorsPermissions.AWARD_VIEW, UnitScope.EVERYWHERE,
                HonorsPermissions.AWARD_EDIT, UnitScope.of(Set.of(-1L))));
        assertThat(checks.refusal(elsewhere, () -> service.change(added.getId(), 1, added.details()))).isEqualTo(Kind.FORBIDDEN);
        checks.as(OFFICER, () -> service.change(added.getId(), added.getVersion(),
                details(AwardSubject.unit(unit), "TTLDTT", 2025, "198/QĐ-SNV", DAY, "Hai")));
        assertThat(checks.refusal(OFFICER, () -> service.change(added.getId(), added.getVersion(), added.details())))
                .isEqualTo(Kind.STALE);
    }

    private static EntryDetails entry(String code, LocalDate from, LocalDate to) {
        return new EntryDetails(code, "Danh hiệu " + code, EntryKind.TITLE, Set.of(SubjectKind.PERSON), AwardLevel.BASE,
                "Giám đốc Sở", null, null, null, "", from, to, "Thử", "");
    }

    @Test
    void periodsOfOneTitleDoNotOverlapAndTheCatalogueKnowsAtOnce() {
        CatalogueEntry first = checks.as(OFFICER, () -> catalogue.add(entry("X" + mark, START, LocalDate.of(2020, 12, 31))));
        assertThat(catalogues.current().find("X" + mark, LocalDate.of(2020, 12, 31))).isPresent();
        assertThat(checks.refusal(OFFICER, () -> catalogue.add(entry("X" + mark, LocalDate.of(2020, 12, 31), null)))).isEqualTo(Kind.INVALID);
        checks.as(OFFICER, () -> catalogue.add(entry("X" + mark, LocalDate.of(2021, 1, 1), null)));
        assertThat(checks.refusal(OFFICER, () -> catalogue.change(first.getId(), first.getVersion(), entry("X" + mark, START, null))))
                .isEqualTo(Kind.INVALID);
        assertThat(checks.refusal(OFFICER, () -> salaries.add(new SalaryDetails(1L, LocalDate.of(2025, 1, 1), null, "Thử", ""))))
                .isEqualTo(Kind.INVALID);
        assertThat(catalogues.current().baseSalary(LocalDate.of(2026, 7, 1))).contains(2_530_000L);
        assertThat(catalogues.current().names()).containsEntry("BK_TINH", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
        assertThat(catalogues.current().payment()).isEqualTo(PrizePayment.EVERY);
    }

    @Test
    void aRecordShowsConsecutiveYearsAndGaps() {
        long hoa = person("H", "Nguyễn Thị Hoa", "Chuyên viên", Gender.FEMALE);
        for (int year : List.of(2019, 2020, 2021, 2023)) {
            given(details(AwardSubject.person(hoa), "CSTDCS", year, "1/QĐ-SNV", LocalDate.of(year, 12, 20), ""));
        }
        HonorsRecord found = checks.as(STAFF, () -> records.ofPerson(hoa));
        assertThat(found.titles()).singleElement().satisfies(title -> {
            assertThat(title.runs()).containsExactly(new Run(2019, 2021), new Run(2023, 2023));
            assertThat(title.gap(2022)).isTrue();
        });
        assertThat(found.years()).containsExactly(2023, 2022, 2021, 2020, 2019);
        assertThat(found.sums()).containsEntry(2023, 1_800_000L).containsEntry(2020, 1_490_000L);
        assertThat(checks.refusal(STAFF, () -> records.ofPerson(999_999_999))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void figuresCountDirectWorkersSmallCollectivesAndGender() {
        var year = 2022;
        var day = LocalDate.of(2022, 12, 20);
        given(details(AwardSubject.person(person("H", "Nguyễn Thị Hoa", "Chuyên viên", Gender.FEMALE)), "LDTT", year, "1", day, ""));
        given(details(AwardSubject.person(person("T", "Trần Văn Tú", "Trưởng phòng", Gender.MALE)), "LDTT", year, "1", day, ""));
        given(details(AwardSubject.person(person("P", "Lê Thị Phúc", "Phó Trưởng phòng", Gender.FEMALE)), "LDTT", year, "1", day, ""));
        given(details(AwardSubject.unit(unit), "TTLDTT", year, "1", day, ""));
        given(details(AwardSubject.group(unit, "Tổ hỗ trợ"), "GK_SO", year, "1", day, ""));
        Statistics figures = checks.as(STAFF, () -> statistics.of(year, unit));
        assertThat(figures.total()).isEqualTo(5);
        assertThat(figures.people()).isEqualTo(3);
        assertThat(figures.direct()).isOne();
        assertThat(figures.smallCollectives()).isEqualTo(2);
        assertThat(figures.byGender()).extracting(Share::key, Share::count).containsExactly(
                tuple("FEMALE", 2L), tuple("MALE", 1L));
        assertThat(figures.byAward()).extracting(Share::key).containsExactly("LDTT", "TTLDTT", "GK_SO");
        assertThat(figures.paid()).isEqualTo(3 * 447_000 + 1_192_000);
        assertThat(figures.unknownPrizes()).as("a group's giấy khen has no known multiple").isOne();
    }

    private ImportReport read(List<List<String>> rows, boolean dryRun) {
        var all = new ArrayList<List<String>>();
        all.add(AwardTemplate.rows().get(0));
        all.addAll(rows);
        try {
            Path file = Files.createTempFile("awards", ".xlsx");
            Files.write(file, TableWriter.xlsx(all));
            return checks.as(OFFICER, () -> imports.run(file, dryRun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String kind, String code, String name, String unit, String outside, String award, String year,
            String number, String day, String achievement) {
        return List.of(kind, code, name, unit, outside, award, year, number, day, "", "", achievement);
    }

    @Test
    void everyBadRowIsToldAndNothingIsImported() {
        person("A", "Hoàng Thị Mai", "Chuyên viên", Gender.FEMALE);
        person("B", "Hoàng Thị Mai", "Chuyên viên", Gender.FEMALE);
        List<List<String>> rows = List.of(
                row("", "A" + mark, "", "", "", "Lao động tiên tiến", "2025", "198/QĐ-SNV", "16/12/2025", ""),
                row("", "", "Hoàng Thị Mai", "P" + mark, "", "LDTT", "2025", "198/QĐ-SNV", "16/12/2025", ""),
                row("", "KHONG", "", "", "", "LDTT", "2025", "198/QĐ-SNV", "16/12/2025", ""),
                row("", "A" + mark, "Trần Văn Khác", "", "", "CSTDCS", "2025", "198/QĐ-SNV", "16/12/2025", ""),
                row("", "A" + mark, "", "", "", "Huân chương gì đó", "2025", "198/QĐ-SNV", "16/12/2025", ""),
                row("", "A" + mark, "", "", "", "CSTDCS", "hai nghìn", "198/QĐ-SNV", "hôm qua", ""),
                row("", "A" + mark, "", "", "", "LDTT", "2025", "7/QĐ-SNV", "16/12/2025", ""),
                row("", "", "Người Không Quen", "", "", "LDTT", "2025", "198/QĐ-SNV", "16/12/2025", ""),
                row("Tập thể", "", "", "P" + mark, "", "LDTT", "2025", "198/QĐ-SNV", "16/12/2025", ""));
        ImportReport tried = read(rows, true);
        assertThat(tried.applied()).isFalse();
        assertThat(tried.errors()).extracting(ImportReport.RowError::row).containsExactly(3, 4, 5, 6, 7, 7, 8, 9, 10);
        assertThat(tried.errors().get(0).message()).contains("A" + mark, "B" + mark, "Phòng " + mark);
        assertThat(checks.refusal(OFFICER, () -> read(rows, false))).isEqualTo(Kind.UNPROCESSABLE);
        var filter = new AwardFilter(null, null, null, unit, null, null, null, null, null);
        assertThat(checks.as(OFFICER, () -> service.page(filter, 0, 1)).total()).isZero();
    }

    @Test
    void aSecondImportOfTheSameListAddsNothing() {
        int most = 500;
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < most; i++) {
            rows.add(row("Cá nhân", "", "Người " + mark + " " + i, "Thôn " + i, "Có", "Giấy khen của Giám đốc Sở", "2025",
                    "77/QĐ-SNV", "2025-06-04", "Việc tốt số " + i + " của " + mark));
            rows.add(row("Tập thể", "", "Tổ " + i, "P" + mark, "", "GK_SO", "2025", "77/QĐ-SNV", "04/06/2025", ""));
            rows.add(row("Tập thể", "", "Đội " + i, "P" + mark, "", "TTLDTT", "2025", "77/QĐ-SNV", "04/06/2025", ""));
            rows.add(row("Tập thể", "", "Đội " + i, "P" + mark, "", "TTLDTT", "2024", "77/QĐ-SNV", "04/06/2025", ""));
        }
        // The kind is needed for forms.
        List<List<String>> withKind = rows.stream().map(row -> {
            var copy = new ArrayList<>(row);
            copy.set(10, "Đột xuất");
            return (List<String>) copy;
        }).toList();
        long start = System.nanoTime();
        ImportReport first = read(withKind, false);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(first.created()).isEqualTo(4 * most);
        assertThat(first.applied()).isTrue();
        ImportReport second = read(withKind, false);
        assertThat(second.created()).isZero();
        assertThat(second.unchanged()).isEqualTo(4 * most);
        var filter = new AwardFilter(null, null, null, unit, null, null, null, null, null);
        assertThat(checks.as(OFFICER, () -> service.page(filter, 0, 1)).total()).isEqualTo(3 * most);
        // What was revoked meanwhile does not come back.
        Award one = checks.as(OFFICER, () -> service.get(service.page(filter, 0, 1).items().get(0).id()));
        checks.as(OFFICER, () -> service.revoke(one.getId(), one.getVersion(), new Revocation(DAY, "", "Nhầm")));
        assertThat(read(withKind, true).created()).isZero();
    }

    @Test
    void aTableOfNamesAsksOnceWhoIsMeant() {
        person("A", "Hoàng Thị Mai", "Chuyên viên", Gender.FEMALE);
        long other = person("B", "Hoàng Thị Mai", "Kế toán", Gender.FEMALE);
        String table = "1\tBà Hoàng Thị Mai\tPhòng " + mark + "\n2\tÔng Lò Văn " + mark + "\tBản Phung";
        List<NameQuestion> asked = checks.as(OFFICER, () -> names.ask("LDTT", DAY, table));
        assertThat(asked).extracting(NameQuestion::answer).as("nobody is guessed").containsExactly("", "");
        assertThat(asked.get(0).candidates()).extracting(NameQuestion.Candidate::key).contains("person:" + other, DecisionNames.OUTSIDE)
                .hasSize(3);
        var decision = details(null, "LDTT", 2025, "198/QĐ-SNV", DAY, "");
        var open = asked.stream().map(one -> new Answer(one.name(), one.place(), one.answer())).toList();
        assertThat(checks.refusal(OFFICER, () -> names.award(decision, open))).as("the first is not answered").isEqualTo(Kind.UNPROCESSABLE);
        var answered = List.of(new Answer(asked.get(0).name(), asked.get(0).place(), "person:" + other),
                new Answer(asked.get(1).name(), asked.get(1).place(), DecisionNames.SKIP));
        assertThat(checks.as(OFFICER, () -> names.award(decision, answered))).singleElement()
                .satisfies(award -> assertThat(award.details().subject()).isEqualTo(AwardSubject.person(other)));
        assertThat(checks.as(OFFICER, () -> names.ask("CSTDCS", DAY, table))).extracting(NameQuestion::answer)
                .as("the answer is remembered").startsWith("person:" + other);
        assertThat(checks.refusal(OFFICER, () -> names.award(decision, answered))).isEqualTo(Kind.UNPROCESSABLE);
        assertThat(checks.refusal(STAFF, () -> names.ask("LDTT", DAY, table))).isEqualTo(Kind.FORBIDDEN);
    }
}

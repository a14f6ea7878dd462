package vn.thidua.honors.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.text.PlainText;

/** The whole catalogue at one moment: an immutable snapshot that answers from memory what holds on which day. */
public final class Catalogue {

    private final Map<String, List<EntryDetails>> byCode = new LinkedHashMap<>();
    private final Map<String, String> codesByName = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<SalaryDetails> salaries;
    private final PrizePayment payment;

    /**
     * @param entries  every period, in the order of the list, the periods of one code from the first to the last
     * @param salaries every period
     */
    public Catalogue(List<EntryDetails> entries, List<SalaryDetails> salaries, PrizePayment payment) {
        for (EntryDetails entry : entries) {
            byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>()).add(entry);
            codesByName.put(PlainText.of(entry.name()), entry.code());
            codesByName.put(PlainText.of(entry.code()), entry.code());
            names.put(entry.code(), entry.name());
        }
        this.salaries = List.copyOf(salaries);
        this.payment = payment;
    }

    /** What holds of a code on a day; empty for a code that is none, and for a day on which it could not be awarded. */
    public Optional<EntryDetails> find(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream().filter(entry -> entry.period().contains(day)).findFirst();
    }

    /** The code that people mean by a code or by a name of any period, without regard to marks and case. */
    public Optional<String> findCode(String written) {
        return Optional.ofNullable(codesByName.get(PlainText.of(written)));
    }

    /** The latest name by code, in the order of the list. */
    public Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** The latest name; the code itself where the catalogue has none. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** What holds on a day, in the order of the list. */
    public List<EntryDetails> on(LocalDate day) {
        return byCode.keySet().stream().flatMap(code -> find(code, day).stream()).toList();
    }

    /** Whether what was decided on that day is a title for which consecutive years count. */
    public boolean isYearly(String code, LocalDate day) {
        return find(code, day).filter(entry -> entry.recurrence() == Recurrence.YEARLY).isPresent();
    }

    /** The base salary of a day in đồng; empty where none is entered. */
    public Optional<Long> baseSalary(LocalDate day) {
        return salaries.stream().filter(salary -> salary.period().contains(day)).map(SalaryDetails::amount).findFirst();
    }

    /** The prize of a title or form decided on a day. */
    public Prize prize(EntryDetails entry, SubjectKind subject, LocalDate day) {
        return new Prize(entry.multipleFor(subject), baseSalary(day).orElse(null));
    }

    /** What is paid of several titles of the same year. */
    public PrizePayment payment() {
        return payment;
    }
}

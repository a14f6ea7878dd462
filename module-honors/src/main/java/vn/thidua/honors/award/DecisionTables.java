package vn.thidua.honors.award;

import static vn.thidua.honors.HonorsPermissions.AWARD_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.DocumentTables;
import vn.thidua.core.spi.TableSource;

/** Finds the tables of names in decisions that other modules store, for {@link DecisionNames} to ask about. */
@ApplicationScoped
public class DecisionTables {

    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z.-]{1,60}:[0-9]{1,18}");

    @Inject @Any private Instance<TableSource> sources;
    @Inject private ModuleRegistry modules;
    @Inject private AccessControl access;

    /**
     * A decision with its tables of names.
     *
     * @param document  {@code type:id}
     * @param number    may be empty
     * @param decidedOn null where it bears no date
     * @param authority who decided, as far as the document says; may be empty
     * @param tables    each as a text with a name in each line; may be empty
     */
    public record Decision(String document, String number, LocalDate decidedOn, String authority, List<String> tables) { }

    /**
     * @param document {@code type:number}
     * @throws PortalException of kind INVALID when it is written in another way, NOT_FOUND when there is no such document that may be
     *         read
     */
    public Decision get(String document) {
        access.require(AWARD_EDIT);
        if (document == null || !WRITTEN.matcher(document).matches()) {
            throw PortalException.invalid("document", "error.award.document");
        }
        ContentRef ref = ContentRef.parse(document);
        TableSource source = sources.stream().filter(one -> one.type().equals(ref.type()) && modules.isActive(one.module())).findFirst()
                .orElseThrow(() -> PortalException.notFound("error.award.names.document"));
        return source.find(ref).map(DecisionTables::decision).orElseGet(() -> new Decision(document, "", null, "", List.of()));
    }

    private static Decision decision(DocumentTables document) {
        return new Decision(document.source().toString(), document.number(), document.issuedOn(), document.issuer(), names(document));
    }

    /** Whether one of its tables is a table of names. */
    public static boolean holdNames(DocumentTables document) {
        return !names(document).isEmpty();
    }

    private static List<String> names(DocumentTables document) {
        return document.tables().stream().map(NameTable::read).flatMap(Optional::stream).toList();
    }
}

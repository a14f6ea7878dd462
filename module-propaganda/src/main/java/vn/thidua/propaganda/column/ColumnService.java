package vn.thidua.propaganda.column;

import static vn.thidua.propaganda.PropagandaPermissions.COLUMN_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;

/** What people can do with columns. Everybody who signed in sees the tree; whoever manages it changes it. */
@ApplicationScoped
@Transactional
public class ColumnService {

    /** Under this type and a column's id the audit log speaks of it. */
    public static final String TYPE = "propaganda.column";

    @Inject private ColumnRepository columns;
    @Inject private ColumnTrees trees;
    @Inject private OrganizationDirectory organization;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private Event<ColumnChanged> changed;

    /** The tree as it is now. */
    public ColumnTree tree() {
        access.requireSignedIn();
        return trees.current();
    }

    /** Whether whoever is at work may change the tree and say who does what. */
    public boolean mayManage() {
        return access.holds(COLUMN_MANAGE);
    }

    /** Demands the right to change the tree. */
    public void requireManage() {
        access.require(COLUMN_MANAGE);
    }

    /**
     * Adds or changes a column together with who is named in it: both happen or neither.
     *
     * @param id          0 for a new one
     * @param seenVersion as for {@link #change}; of no meaning for a new one
     */
    public Column arrange(long id, long seenVersion, ColumnDetails details, Collection<ColumnMember> members) {
        Column column = id == 0 ? add(details) : change(id, seenVersion, details);
        return column.members().equals(Set.copyOf(members)) ? column : staff(column.getId(), Versions.ANY, members);
    }

    /**
     * @throws PortalException when there is none, or without the right to change it
     */
    public Column getForEdit(long id) {
        access.require(COLUMN_MANAGE);
        return columns.find(id).orElseThrow(() -> PortalException.notFound("error.column.unknown"));
    }

    public Column add(ColumnDetails details) {
        access.require(COLUMN_MANAGE);
        check(details, null);
        Column added = columns.save(new Column(details));
        announce("column.added", added, details.code(), Set.of(added.getId()));
        return added;
    }

    /**
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Column change(long id, long seenVersion, ColumnDetails details) {
        Column column = seen(id, seenVersion);
        check(details, id);
        String what = Changes.between(column.details(), details);
        Set<Long> touched = new LinkedHashSet<>(columns.tree().withDescendants(id));
        column.change(details);
        columns.save(column);
        announce("column.changed", column, what, touched);
        return column;
    }

    /** Names who does what in a column, in place of who was named before. */
    public Column staff(long id, long seenVersion, Collection<ColumnMember> members) {
        Column column = seen(id, seenVersion);
        Set<Long> people = members.stream().map(ColumnMember::personId).collect(Collectors.toSet());
        boolean known = organization.findPeople(people).keySet().containsAll(people);
        new InputCheck().that(known, "duties", "error.column.person").demand();
        column.staff(members);
        columns.save(column);
        announce("column.staffed", column, said(members), columns.tree().withDescendants(id));
        return column;
    }

    private static String said(Collection<ColumnMember> members) {
        return members.stream().map(member -> member.duty().word() + " " + member.personId()).sorted().collect(Collectors.joining(", "));
    }

    private Column seen(long id, long seenVersion) {
        Column column = getForEdit(id);
        versions.check(column.getVersion(), seenVersion, ContentRef.of(TYPE, id), column.details().name());
        return column;
    }

    private void check(ColumnDetails details, Long own) {
        boolean known = details.unitId() == null || organization.units().find(details.unitId()).isPresent();
        new InputCheck().that(known, "unitId", "error.column.unit").demand();
        details.check(columns.tree(), own);
    }

    private void announce(String action, Column column, String detail, Set<Long> touched) {
        audit.record(action, TYPE, column.getId().toString(), detail);
        changed.fire(new ColumnChanged(touched));
    }
}

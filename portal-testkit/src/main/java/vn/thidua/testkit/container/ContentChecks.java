package vn.thidua.testkit.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.Permission;

/** What in-container tests of services ask for again and again: to act as somebody, and what a change left behind. */
@ApplicationScoped
public class ContentChecks {

    @Inject private CurrentUser user;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    /** Somebody who holds these permissions, each of them where it says, and works in these units. */
    public static Actor actor(Map<Permission, UnitScope> held, Long... units) {
        var scopes = new HashMap<String, UnitScope>();
        held.forEach((permission, scope) -> scopes.put(permission.id(), scope));
        return new Actor(OptionalLong.empty(), "tester", OptionalLong.empty(), "Tester", "",
                Rights.of(scopes, null, Set.of(units)));
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return user.getAs(actor, work);
    }

    /** The kind of failure with which this work is refused. */
    public PortalException.Kind refusal(Actor actor, Supplier<?> work) {
        try {
            Object done = as(actor, work);
            throw new AssertionError("Not refused, but answered with " + done);
        } catch (PortalException e) {
            return e.kind();
        }
    }

    /** How many rows of the search outbox speak of this content. */
    public int outboxRows(ContentRef ref) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from core_search_outbox where content_type = ? and content_id = ?")) {
            count.setString(1, ref.type());
            count.setString(2, ref.id());
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

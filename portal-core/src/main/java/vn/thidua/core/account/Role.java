package vn.thidua.core.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.text.PlainText;

/**
 * A set of permissions that is granted as one. The six built-in roles are there from the start, are called what the messages
 * call them and cannot be removed; administrators make others. The administrator's role holds every permission, whatever is
 * stored here.
 */
@Entity(name = "Role")
@Table(name = "core_role")
public class Role {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_role_seq")
    @SequenceGenerator(name = "core_role_seq", sequenceName = "core_role_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "role_key") private String key;
    private String name;
    private String description;
    @Column(name = "built_in") private boolean builtIn;
    private boolean enabled;

    @ElementCollection
    @CollectionTable(name = "core_role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    /** For JPA. */
    protected Role() { }

    /** A role of the department's own. */
    Role(String key, RoleDetails details) {
        this.key = Objects.requireNonNull(key, "key");
        describe(details);
    }

    /** One of the roles that every department has, without permissions yet. */
    public static Role builtIn(BuiltInRole role) {
        var made = new Role();
        made.key = role.key();
        made.name = role.name();
        made.builtIn = true;
        made.enabled = true;
        return made;
    }

    /** Takes over what people may change; a built-in role keeps its name. */
    final void describe(RoleDetails details) {
        if (!builtIn) {
            name = PlainText.tidy(details.name());
        }
        description = details.description() == null || details.description().isBlank()
                ? null : details.description().strip();
        enabled = details.enabled();
        permissions.retainAll(details.permissions());
        permissions.addAll(details.permissions());
    }

    /** Adds permissions to those it carries. */
    public void carry(Set<String> more) {
        permissions.addAll(more);
    }

    public boolean is(BuiltInRole role) {
        return builtIn && key.equals(role.key());
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** The name for programs: unique and never changed. */
    public String getKey() {
        return key;
    }

    /** The name of a role of the department's own; {@link RoleTitles} knows what to show for any role. */
    public String getName() {
        return name;
    }

    public Optional<String> getDescription() {
        return Optional.ofNullable(description);
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Set<String> getPermissions() {
        return Set.copyOf(permissions);
    }
}

package vn.thidua.core.demo.internal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.core.demo.internal.DemoLists.DemoAccount;
import vn.thidua.core.demo.internal.DemoLists.DemoGrant;
import vn.thidua.core.spi.BuiltInRole;

class DemoAccountsTest {

    private final List<DemoAccount> accounts = DemoLists.accounts();

    @Test
    void everyBuiltInRoleHasAnAccountToTry() {
        assertThat(withPassword("admin").grants()).contains(grant("administrator", ""));
        assertThat(withPassword("vanphong").grants()).contains(grant("emulation-officer", ""));
        assertThat(withPassword("bientap").grants()).contains(grant("communications-editor", ""));
        assertThat(withPassword("lanhdao").grants()).contains(grant("leader", ""));
        assertThat(withPassword("truongphong").grants()).contains(grant("unit-head", "QLKH"));
        assertThat(withPassword("canbo").grants()).containsExactly(grant("staff", ""));
        assertThat(accounts.stream().filter(DemoAccount::password)).hasSize(BuiltInRole.values().length);
    }

    @Test
    void everybodyIsStaffAndHasOneAccount() {
        assertThat(accounts).allMatch(account -> account.grants().contains(grant("staff", "")));
        assertThat(accounts).extracting(DemoAccount::login).doesNotHaveDuplicates();
        assertThat(accounts).extracting(DemoAccount::person).doesNotHaveDuplicates();
    }

    @Test
    void peopleUnitsAndRolesAreThere() throws IOException {
        assertThat(codes("people.csv")).containsAll(accounts.stream().map(DemoAccount::person).toList());
        Set<String> units = codes("units.csv");
        Set<String> roles = Stream.of(BuiltInRole.values()).map(BuiltInRole::key).collect(toSet());
        assertThat(accounts).flatExtracting(DemoAccount::grants).allSatisfy(grant -> {
            assertThat(roles).contains(grant.role());
            assertThat(grant.unit()).matches(unit -> unit.isEmpty() || units.contains(unit), "a unit of the list");
        });
    }

    private DemoAccount withPassword(String login) {
        return accounts.stream().filter(account -> account.login().equals(login)).findFirst()
                .filter(DemoAccount::password).orElseThrow();
    }

    private static DemoGrant grant(String role, String unit) {
        return new DemoGrant(role, unit);
    }

    private static Set<String> codes(String list) throws IOException {
        try (var in = DemoLists.open(list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(row -> row.split(",")[0])
                    .collect(toSet());
        }
    }
}

package vn.thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.MenuSection;

class AddressTest {

    @Test
    void filtersThatSayNothingAreLeftOutOfTheAddress() {
        var query = QueryString.empty().with("q", "thi đua & khen").with("year", null).with("kind", "");
        assertThat(query).hasToString("?q=thi+%C4%91ua+%26+khen");
        assertThat(query.upToPage()).isEqualTo("?q=thi+%C4%91ua+%26+khen&page=");
        assertThat(QueryString.empty().upToPage()).isEqualTo("?page=");
        assertThat(QueryString.empty().isFiltered()).isFalse();
    }

    @Test
    void parametersThatCannotBeReadCountAsNone() {
        assertThat(Parameters.page("-1")).isZero();
        assertThat(Parameters.page("99999999999")).isZero();
        assertThat(Parameters.page(" 3 ")).isEqualTo(3);
        assertThat(Parameters.year("20261")).isEmpty();
        assertThat(Parameters.optionalId("x")).isEmpty();
        assertThat(Parameters.choice("work", MenuSection.class)).contains(MenuSection.WORK);
        assertThat(Parameters.choice("none", MenuSection.class)).isEmpty();
        assertThat(Parameters.text(null)).isEmpty();
    }

    @Test
    void anIdThatIsNoneIsAPageThatIsNotThere() {
        assertThatExceptionOfType(PortalException.class).isThrownBy(() -> Parameters.id("1 or 1=1"));
        assertThat(Parameters.id("7")).isEqualTo(7);
    }
}

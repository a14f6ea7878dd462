package vn.thidua.propaganda.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;

class TemplateDetailsTest {

    private static TemplateDetails titled(String pattern) {
        return new TemplateDetails("Bản tin tuần", 5, pattern, "Lời dẫn", "<p>Khung</p>", List.of("bản tin", " "), true);
    }

    @Test
    void aPostBeginsUnderTheTimeOfItsDay() {
        PostDetails begun = titled("Bản tin tuần {tuần}, tháng {tháng}/{năm} (quý {quý}, {ngày})").on(LocalDate.of(2026, 11, 2));
        assertThat(begun.title()).isEqualTo("Bản tin tuần 45, tháng 11/2026 (quý 4, 02/11)");
        assertThat(begun.columnId()).isEqualTo(5);
        assertThat(begun.tags()).containsExactly("bản tin");
        assertThat(titled("{tuần}/{năm}").on(LocalDate.of(2027, 1, 1)).title()).as("the week of the year before").isEqualTo("53/2026");
    }

    @Test
    void everyWrongFieldIsTold() {
        var details = new TemplateDetails(" ", 0, "", "x".repeat(1001), null, null, true);
        assertThat(catchThrowableOfType(PortalException.class, details::check).fields()).extracting(FieldError::field)
                .containsExactly("name", "columnId", "titlePattern", "lead");
    }
}

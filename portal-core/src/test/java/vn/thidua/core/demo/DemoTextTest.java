package vn.thidua.core.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DemoTextTest {

    @Test
    void aFileHoldsTextsWithHeadAndBody() {
        var texts = DemoText.parse("title: Một: hai\nunit: \n\nĐoạn một\n\nĐoạn hai\n=====\ntitle: Không có thân\n");
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0).get("title")).isEqualTo("Một: hai");
        assertThat(texts.get(0).find("unit")).isEmpty();
        assertThat(texts.get(0).body()).isEqualTo("Đoạn một\n\nĐoạn hai");
        assertThat(texts.get(1).body()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        var text = DemoText.parse("title: x").get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> text.get("issuer")).withMessageContaining("issuer");
        assertThatIllegalArgumentException().isThrownBy(() -> DemoText.read(DemoTextTest.class, "demo/none.txt"));
    }
}

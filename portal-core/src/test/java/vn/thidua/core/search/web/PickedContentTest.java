package vn.thidua.core.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.core.spi.ContentRef;

class PickedContentTest {

    private static ContentRef ref(long id) {
        return ContentRef.of("emulation.document", id);
    }

    @Test
    void whatIsNotShownStays() {
        var picked = new PickedContent(List.of(ref(1), ref(2)), List.of(ref(9)));
        assertThat(picked.getShown()).containsExactly("emulation.document:1", "emulation.document:2");
        picked.setShown(List.of("emulation.document:2", "emulation.document:3"));
        assertThat(picked.refs()).containsExactly(ref(2), ref(3), ref(9));
        picked.setShown(null);
        assertThat(picked.refs()).containsExactly(ref(9));
    }

    @Test
    void whatIsNoReferenceIsLeftOut() {
        PickedContent picked = PickedContent.none();
        picked.setShown(Arrays.asList("", "x", ":", "emulation.document:", "emulation.document:1"));
        assertThat(picked.refs()).containsExactly(ref(1));
    }
}

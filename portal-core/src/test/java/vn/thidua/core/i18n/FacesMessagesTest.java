package vn.thidua.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say by themselves about a field is said in the portal's words and languages. */
class FacesMessagesTest {

    private static final String OURS = "vn.thidua.core.FacesMessages";
    private static final String STANDARD = "jakarta.faces.Messages";
    private static final Object[] ARGUMENTS = {"gõ sai", "20/11/2026", "30/11/2026"};

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Details repeat the summary at length; without one the summary is shown. */
    private static Stream<String> standard() {
        return bundle(STANDARD, Locale.ROOT).keySet().stream().filter(key -> !key.endsWith("_detail"));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Set<String> vietnamese = bundle(OURS, Languages.VIETNAMESE).keySet();
        assertThat(bundle(OURS, Languages.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(vietnamese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyStandardTextIsOurs(String language) {
        Set<String> ours = bundle(OURS, Locale.forLanguageTag(language)).keySet();
        assertThat(standard().filter(key -> !ours.contains(key)).collect(Collectors.toSet())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyTextIsAPattern(String language) {
        ResourceBundle texts = bundle(OURS, Locale.forLanguageTag(language));
        for (String key : texts.keySet()) {
            String shown = new MessageFormat(texts.getString(key), Locale.ROOT).format(ARGUMENTS);
            assertThat(shown).as(key).isNotBlank().doesNotContain("{");
        }
    }
}

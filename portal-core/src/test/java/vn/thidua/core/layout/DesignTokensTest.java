package vn.thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the colours out of tokens.css and measures them as WCAG 2.2 does. */
class DesignTokensTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3.0;
    private static final Pattern COLOUR = Pattern.compile("(--[a-z0-9-]+):\\s*(#[0-9a-f]{6});");
    private static final Pattern DECLARATION = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");

    private final String css = tokens();

    @ParameterizedTest
    @CsvSource({
        "--text, --canvas", "--text, --surface", "--text, --surface-sunken", "--text, --surface-hover",
        "--text-muted, --canvas", "--text-muted, --surface", "--text-muted, --surface-sunken",
        "--text-muted, --surface-hover", "--text-muted, --primary-soft",
        "--text-on-primary, --primary", "--text-on-primary, --primary-hover", "--text-on-danger, --danger",
        "--primary-text, --canvas", "--primary-text, --surface", "--primary-text, --surface-sunken",
        "--primary-text, --primary-soft", "--text, --primary-soft", "--mark-text, --mark",
        "--neutral-text, --neutral-soft", "--info-text, --info-soft", "--success-text, --success-soft",
        "--warning-text, --warning-soft", "--danger-text, --danger-soft", "--accent-text, --accent-soft",
        "--danger-text, --surface", "--danger-text, --canvas", "--success-text, --surface",
        "--text, --info-soft", "--text, --success-soft", "--text, --warning-soft", "--text, --danger-soft",
        "--text, --accent-soft"
    })
    void textIsReadableInBothThemes(String text, String ground) {
        assertContrast(text, ground, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "--border-strong, --surface", "--border-strong, --canvas", "--border-strong, --surface-sunken",
        "--focus, --surface", "--focus, --canvas", "--primary, --surface", "--primary, --canvas"
    })
    void controlsAndFocusAreSeenInBothThemes(String shape, String ground) {
        assertContrast(shape, ground, SHAPE);
    }

    @Test
    void darkMeansTheSameWhetherChosenOrLeftToTheDevice() {
        assertThat(all(block(":root[data-theme=\"auto\"]"))).isEqualTo(all(block(":root[data-theme=\"dark\"]")));
    }

    @Test
    void everyLightColourHasADarkOne() {
        assertThat(colours(block(":root[data-theme=\"dark\"]"))).containsOnlyKeys(light().keySet());
    }

    private void assertContrast(String front, String back, double least) {
        assertThat(contrast(light(), front, back)).as("light %s on %s", front, back).isGreaterThanOrEqualTo(least);
        Map<String, String> dark = colours(block(":root[data-theme=\"dark\"]"));
        assertThat(contrast(dark, front, back)).as("dark %s on %s", front, back).isGreaterThanOrEqualTo(least);
    }

    private Map<String, String> light() {
        return colours(css.substring(css.indexOf("color-scheme: light"), css.indexOf(":root[data-theme=\"dark\"]")));
    }

    private String block(String selector) {
        int start = css.indexOf(selector + " {");
        return css.substring(start, css.indexOf('}', start));
    }

    private static Map<String, String> colours(String block) {
        return match(COLOUR, block);
    }

    private static Map<String, String> all(String block) {
        return match(DECLARATION, block);
    }

    private static Map<String, String> match(Pattern pattern, String block) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(block);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static double contrast(Map<String, String> theme, String front, String back) {
        double one = luminance(theme.get(front));
        double other = luminance(theme.get(back));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String tokens() {
        try (InputStream in = DesignTokensTest.class.getResourceAsStream(
                "/META-INF/resources/portal-assets/css/tokens.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}

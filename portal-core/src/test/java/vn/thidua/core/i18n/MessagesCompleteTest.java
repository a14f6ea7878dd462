package vn.thidua.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesCompleteTest {

    private static final Pattern KEY = Pattern.compile("^([A-Za-z0-9_.-]+)\\s*[=:]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"Messages.properties", "Messages_en.properties"})
    void everyKeyComesOnce(String file) throws IOException {
        var seen = new HashSet<String>();
        for (String line : lines(file)) {
            var key = KEY.matcher(line);
            if (key.find()) {
                assertThat(seen.add(key.group(1))).as(key.group(1)).isTrue();
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @org.junit.jupiter.api.Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties vietnamese = load("Messages.properties");
        Properties english = load("Messages_en.properties");
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(vietnamese.stringPropertyNames()));
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Messages.properties", "Messages_en.properties"})
    void everyTextWithArgumentsIsAPattern(String file) throws IOException {
        Properties texts = load(file);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            if (ARGUMENT.matcher(text).find()) {
                String shown = new MessageFormat(text, Languages.VIETNAMESE).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
                assertThat(shown).as(key).doesNotContain("{");
            }
        }
    }

    private static TreeSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        var matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/vn/thidua/core", file), StandardCharsets.UTF_8);
    }

    private static Properties load(String file) throws IOException {
        var texts = new Properties();
        try (var in = MessagesCompleteTest.class.getResourceAsStream("/vn/thidua/core/" + file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}

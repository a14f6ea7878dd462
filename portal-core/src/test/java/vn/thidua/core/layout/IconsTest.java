package vn.thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A name that icons.svg lacks shows nothing at all, which nobody notices in a review. */
class IconsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z0-9-]+)\"");
    private static final Pattern USE = Pattern.compile("(?:<t:icon name|icon)=\"([a-z0-9-]+)\"");

    @Test
    void everyIconNamedInAPageExists() throws IOException {
        Set<String> known = names(SYMBOL, RESOURCES.resolve("resources/portal-assets/icons.svg"));
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                 .forEach(page -> assertThat(known).as(page.toString()).containsAll(names(USE, page)));
        }
    }

    private static Set<String> names(Pattern pattern, Path file) {
        Set<String> names = new TreeSet<>();
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }
}

package vn.thidua.bench.reading;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents with what is to be understood of them: beside each {@code name.expected.json} the same document as {@code name.md},
 * {@code name.docx}, {@code name.pdf}.
 */
public final class PlanSet {

    private static final String EXPECTED = ".expected.json";
    private static final List<String> FORMATS = List.of("md", "docx", "pdf");
    private static final String VARIABLE = "PORTAL_PLAN_SET";

    private PlanSet() { }

    /** A file of a document and what it says. */
    public record Plan(Path file, String format, byte[] content, JsonObject expected) {
    }

    /** The folder that the variable PORTAL_PLAN_SET names, else {@code plans} in a folder beside the project or one above it. */
    public static Optional<Path> find() {
        String named = System.getenv(VARIABLE);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(PlanSet::isSet);
        }
        for (Path folder = Path.of("").toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            Optional<Path> set = within(folder);
            if (set.isPresent()) {
                return set;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> within(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.resolve("plans")).filter(PlanSet::isSet).sorted().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isSet(Path folder) {
        return !expectations(folder).isEmpty();
    }

    private static List<Path> expectations(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXPECTED)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** All documents in all their formats. */
    public static List<Plan> read(Path folder) {
        List<Plan> plans = new ArrayList<>();
        for (Path expectation : expectations(folder)) {
            String name = expectation.getFileName().toString().replace(EXPECTED, "");
            for (String format : FORMATS) {
                Path file = folder.resolve(name + "." + format);
                if (Files.isReadable(file)) {
                    plans.add(read(file, format, expectation));
                }
            }
        }
        return plans;
    }

    private static Plan read(Path file, String format, Path expectation) {
        try (var reader = Json.createReader(Files.newBufferedReader(expectation))) {
            return new Plan(file, format, Files.readAllBytes(file), reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

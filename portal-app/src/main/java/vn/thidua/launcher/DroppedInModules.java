package vn.thidua.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The jars of the modules folder. Those that pass every check are put among the application's libraries; the others are
 * listed, with the cause, in a file that the portal shows to administrators.
 */
final class DroppedInModules {

    static final String REPORT = "WEB-INF/classes/META-INF/portal-modules-left-out.json";

    private static final Logger LOG = System.getLogger(DroppedInModules.class.getName());

    private static final String CONTRACT = "vn.thidua.core.spi.PortalModule";
    private static final String PREFIX = "dropped-in-";
    private static final String TRIED = "modules-tried.txt";

    private final Path folder;
    private final Path application;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, Path> accepted = new TreeMap<>();

    DroppedInModules(Path folder, Path application) {
        this.folder = folder;
        this.application = application;
    }

    /** Takes the jars of an earlier start out of the unpacked application. */
    static void remove(Path application) {
        try (Stream<Path> files = Files.list(application.resolve("WEB-INF").resolve("lib"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot prepare the unpacked application: " + StartFailure.reason(e), e);
        }
    }

    /** Adds the jars that pass every check, and with which the portal starts, and leaves out the others. */
    void add(WorkFolder work) {
        try (URLClassLoader container = Container.notRunning(work.runtimeJars());
                var libraries = new ApplicationLibraries(application, container)) {
            int spi = Class.forName(CONTRACT, false, libraries).getField("SPI_VERSION").getInt(null);
            Map<String, String> taken = builtIn();
            for (Path jar : jars()) {
                add(jar, spi, taken, libraries);
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new StartFailure("Cannot prepare the unpacked application: " + StartFailure.reason(e), e);
        }
        try {
            tryOut(work);
            report();
        } catch (IOException e) {
            throw new StartFailure("Cannot prepare the unpacked application: " + StartFailure.reason(e), e);
        }
    }

    /**
     * The same jars that the portal started with before are not tried again. When it does not start with all of them, they
     * are tried one after the other, so that one bad jar does not take the others with it.
     */
    private void tryOut(WorkFolder work) throws IOException {
        for (var entry : accepted.entrySet()) {
            Files.copy(entry.getValue(), library(entry.getKey()));
        }
        Path memory = work.file(TRIED);
        if (accepted.isEmpty() || Files.exists(memory) && Files.readString(memory).equals(stamp(work))) {
            return;
        }
        LOG.log(Level.INFO, "Trying whether the portal starts with the modules of {0}", folder);
        var trial = new Trial(work);
        Optional<String> failure = trial.run();
        if (failure.isPresent()) {
            Map<String, Path> suspects = new TreeMap<>(accepted);
            accepted.clear();
            remove(application);
            boolean alone = suspects.size() == 1;
            for (var suspect : suspects.entrySet()) {
                tryOut(suspect.getKey(), suspect.getValue(), alone ? failure : Optional.empty(), trial);
            }
        }
        Files.writeString(memory, stamp(work));
    }

    private void tryOut(String id, Path jar, Optional<String> known, Trial trial) throws IOException {
        Files.copy(jar, library(id));
        Optional<String> failure = known.isPresent() ? known : trial.run();
        if (failure.isEmpty()) {
            accepted.put(id, jar);
        } else {
            Files.delete(library(id));
            leaveOut(new LeftOut(jar.getFileName().toString(), Optional.of(id), version(jar),
                    "the portal does not start with it: " + failure.get()));
        }
    }

    private String stamp(WorkFolder work) throws IOException {
        var stamp = new StringBuilder(work.stamp());
        for (Path jar : accepted.values()) {
            stamp.append('\n').append(jar.getFileName()).append(' ').append(Files.size(jar)).append(' ')
                    .append(Files.getLastModifiedTime(jar).toMillis());
        }
        return stamp.toString();
    }

    /** The next start tries the modules again. */
    void forgetTrial(WorkFolder work) {
        try {
            Files.deleteIfExists(work.file(TRIED));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot delete " + work.file(TRIED), e);
        }
    }

    private Path library(String id) {
        return application.resolve("WEB-INF").resolve("lib").resolve(PREFIX + id + ".jar");
    }

    private List<Path> jars() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
        }
    }

    private Map<String, String> builtIn() throws IOException {
        Map<String, String> ids = new TreeMap<>();
        try (Stream<Path> files = Files.list(application.resolve("WEB-INF").resolve("lib"))) {
            for (Path jar : files.toList()) {
                ModuleManifest.read(jar).id().ifPresent(id -> ids.put(id, "a module that is built in"));
            }
        }
        return ids;
    }

    private void add(Path jar, int spi, Map<String, String> taken, ApplicationLibraries libraries) {
        String name = jar.getFileName().toString();
        Optional<String> id = Optional.empty();
        Optional<String> version = Optional.empty();
        try {
            ModuleManifest manifest = ModuleManifest.read(jar);
            id = manifest.id();
            version = manifest.version();
            String module = manifest.check(spi);
            if (taken.containsKey(module)) {
                throw new ModuleRefusal("the id '%s' belongs to %s already".formatted(module, taken.get(module)));
            }
            checkClasses(jar, manifest.moduleClass().orElseThrow(), libraries);
            taken.put(module, name);
            accepted.put(module, jar);
        } catch (ModuleRefusal e) {
            leaveOut(new LeftOut(name, id, version, e.getMessage()));
        } catch (IOException e) {
            leaveOut(new LeftOut(name, id, version, "it is no readable jar: " + StartFailure.reason(e)));
        }
    }

    private static void checkClasses(Path jar, String moduleClass, ApplicationLibraries libraries)
            throws ModuleRefusal, IOException {
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, libraries)) {
            new LinkCheck(loader).check(jar);
            Class<?> contract = Class.forName(CONTRACT, false, libraries);
            if (!contract.isAssignableFrom(Class.forName(moduleClass, false, loader))) {
                throw new ModuleRefusal("its class %s is no PortalModule".formatted(moduleClass));
            }
        } catch (ClassNotFoundException e) {
            throw new ModuleRefusal("it has no class %s, which its manifest names".formatted(moduleClass), e);
        }
    }

    private void leaveOut(LeftOut module) {
        LOG.log(Level.WARNING, "The module {0} is left out: {1}", module.file(), module.cause());
        leftOut.add(module);
    }

    private static Optional<String> version(Path jar) {
        try {
            return ModuleManifest.read(jar).version();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void report() throws IOException {
        Path file = application.resolve(REPORT);
        Files.createDirectories(file.getParent());
        Files.writeString(file, LeftOut.json(leftOut), StandardCharsets.UTF_8);
    }
}

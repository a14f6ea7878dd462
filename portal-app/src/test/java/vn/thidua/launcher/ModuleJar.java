package vn.thidua.launcher;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles a module from source text and packs it, as somebody who writes one would. */
public final class ModuleJar {

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, byte[]> resources = new TreeMap<>();
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<String> withheld = new ArrayList<>();

    /** A module of that id with nothing in it. */
    public static ModuleJar of(String id) {
        return of(id, "vn.thidua.sample.SampleModule").source("vn.thidua.sample.SampleModule", """
                package vn.thidua.sample;
                import vn.thidua.core.spi.*;
                @jakarta.enterprise.context.ApplicationScoped
                public class SampleModule implements PortalModule {
                    @Override public ModuleId id() { return ModuleId.of("%s"); }
                    @Override public String version() { return "0.9"; }
                    @Override public String messages() { return "vn.thidua.sample.Messages"; }
                }
                """.formatted(id));
    }

    /** A module that has a name so far and no class at all. */
    public static ModuleJar of(String id, String moduleClass) {
        var jar = new ModuleJar();
        jar.attributes.putAll(Map.of("Portal-Module", id, "Portal-Module-Class", moduleClass, "Portal-Spi-Version", "1",
                "Implementation-Version", "0.9"));
        return jar;
    }

    /** The module whose sources and resources lie in the folders {@code java} and {@code resources} of this one. */
    public static ModuleJar ofFolder(String id, String moduleClass, Path folder) {
        ModuleJar jar = of(id, moduleClass);
        read(folder.resolve("java")).forEach((name, content) -> jar.source(
                name.replaceFirst("\\.java$", "").replace('/', '.'), new String(content, StandardCharsets.UTF_8)));
        jar.resources.putAll(read(folder.resolve("resources")));
        return jar;
    }

    private static Map<String, byte[]> read(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Adds a file, or puts another one in its place. */
    public ModuleJar resource(String name, String text) {
        resources.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public ModuleJar source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    public ModuleJar attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    public ModuleJar withoutAttribute(String name) {
        attributes.remove(name);
        return this;
    }

    /** Compiles that class but does not pack it. */
    public ModuleJar withhold(String className) {
        withheld.add(className.replace('.', '/') + ".class");
        return this;
    }

    public Path write(Path file) {
        try {
            Path work = Files.createTempDirectory("module");
            compile(work);
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file); var jar = new JarOutputStream(out, manifest());
                    Stream<Path> classes = Files.walk(work.resolve("classes"))) {
                for (Path path : classes.filter(Files::isRegularFile).toList()) {
                    String name = work.resolve("classes").relativize(path).toString().replace(File.separatorChar, '/');
                    if (!withheld.contains(name)) {
                        jar.putNextEntry(new JarEntry(name));
                        Files.copy(path, jar);
                    }
                }
                var folders = new TreeSet<String>();
                for (var resource : resources.entrySet()) {
                    putFolders(jar, resource.getKey(), folders);
                    jar.putNextEntry(new JarEntry(resource.getKey()));
                    jar.write(resource.getValue());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders are entries too, as every tool that makes jars writes them; the container finds pages by them. */
    private static void putFolders(JarOutputStream jar, String name, Set<String> known) throws IOException {
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            String folder = name.substring(0, slash + 1);
            if (!folder.equals("META-INF/") && known.add(folder)) {
                jar.putNextEntry(new JarEntry(folder));
            }
        }
    }

    private void compile(Path work) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", work.resolve("classes").toString(),
                "-classpath", System.getProperty("java.class.path"), "-proc:none"));
        for (var source : sources.entrySet()) {
            Path file = work.resolve("sources").resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        boolean compiled = compiler.getTask(messages, null, null, arguments.subList(0, arguments.size() - sources.size()),
                null, compiler.getStandardFileManager(null, null, null)
                        .getJavaFileObjectsFromStrings(arguments.subList(arguments.size() - sources.size(), arguments.size())))
                .call();
        if (!compiled) {
            throw new IllegalStateException(messages.toString());
        }
    }

    private Manifest manifest() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        return manifest;
    }
}

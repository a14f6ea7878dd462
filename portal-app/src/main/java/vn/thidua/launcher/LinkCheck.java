package vn.thidua.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Loads every class of a jar, without running any of it, and finds what it refers to. */
final class LinkCheck {

    private final ClassLoader loader;

    LinkCheck(ClassLoader loader) {
        this.loader = loader;
    }

    /** Refuses the jar when one of its classes cannot be loaded, or misses a class or member of the portal. */
    void check(Path jar) throws ModuleRefusal, IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (JarEntry entry : classes(file)) {
                String name = entry.getName().substring(0, entry.getName().length() - ".class".length()).replace('/', '.');
                try (InputStream in = file.getInputStream(entry)) {
                    load(name);
                    new ClassReferences(loader, in.readAllBytes()).check();
                } catch (ClassNotFoundException | LinkageError | SecurityException | ClassReferences.Missing
                        | TypeNotPresentException e) {
                    throw new ModuleRefusal("its class %s does not link: %s".formatted(name, StartFailure.reason(e)), e);
                }
            }
        }
    }

    private static List<JarEntry> classes(JarFile file) {
        return Collections.list(file.entries()).stream()
                .filter(entry -> entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")
                        && !entry.getName().endsWith("module-info.class"))
                .toList();
    }

    private void load(String name) throws ClassNotFoundException {
        Class<?> type = Class.forName(name, false, loader);
        type.getDeclaredFields();
        type.getDeclaredMethods();
        type.getDeclaredConstructors();
        type.getAnnotations();
    }
}

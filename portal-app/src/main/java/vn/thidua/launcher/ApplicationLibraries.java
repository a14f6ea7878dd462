package vn.thidua.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Loads classes of the unpacked application: its own before the container's, as the deployed application does. */
final class ApplicationLibraries extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    ApplicationLibraries(Path application, ClassLoader container) throws IOException {
        super("application", urls(application), container);
    }

    private static URL[] urls(Path application) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(application.resolve("WEB-INF").resolve("classes").toUri().toURL());
        try (Stream<Path> jars = Files.list(application.resolve("WEB-INF").resolve("lib"))) {
            for (Path jar : jars.sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null && !name.startsWith("java.") && !name.startsWith("jakarta.")) {
                try {
                    loaded = findClass(name);
                } catch (ClassNotFoundException e) {
                    loaded = null;
                }
            }
            return loaded != null ? loaded : super.loadClass(name, resolve);
        }
    }
}

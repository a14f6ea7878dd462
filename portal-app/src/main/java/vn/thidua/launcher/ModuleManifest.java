package vn.thidua.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** What a jar's manifest says of the module in it. */
record ModuleManifest(Optional<String> id, Optional<String> moduleClass, Optional<String> spiVersion,
        Optional<String> version) {

    /**
     * Reads it.
     *
     * @throws IOException when the file is no readable jar
     */
    static ModuleManifest read(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            return new ModuleManifest(value(main, "Portal-Module"), value(main, "Portal-Module-Class"),
                    value(main, "Portal-Spi-Version"), value(main, "Implementation-Version"));
        } catch (SecurityException | IllegalArgumentException e) {
            throw new IOException(StartFailure.reason(e), e);
        }
    }

    private static Optional<String> value(Attributes attributes, String name) {
        return Optional.ofNullable(attributes.getValue(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The id of the module; refused when the manifest is not one of a module or was made for another contract. */
    String check(int portalSpi) throws ModuleRefusal {
        String module = required(id, "Portal-Module");
        required(moduleClass, "Portal-Module-Class");
        String spi = required(spiVersion, "Portal-Spi-Version");
        if (!spi.equals(Integer.toString(portalSpi))) {
            throw new ModuleRefusal("it was made for version %s of the module contract, this portal has version %d"
                    .formatted(spi, portalSpi));
        }
        if (!module.matches("[a-z]{2,20}") || module.equals("core")) {
            throw new ModuleRefusal("'%s' cannot be a module's id: one lower-case word of 2 to 20 letters".formatted(module));
        }
        return module;
    }

    private static String required(Optional<String> value, String name) throws ModuleRefusal {
        return value.orElseThrow(() -> new ModuleRefusal("its manifest has no " + name + ", so it is no module of the portal"));
    }
}

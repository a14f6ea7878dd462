package vn.thidua.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.thidua.testkit.container.ContentChecks;
import vn.thidua.testkit.container.OpenForArquillian;

/**
 * Builds the WAR that an in-container test runs in: the module's own jar as it is shipped, and the libraries that Maven copied
 * beside it, on a {@linkplain TestDatabase#fresh() fresh database} with a data folder of its own.
 */
public final class PortalArchive {

    private static final String PAYARA_WEB = """
            <?xml version="1.0" encoding="UTF-8"?>
            <payara-web-app>
                <class-loader delegate="false"/>
            </payara-web-app>
            """;

    private PortalArchive() { }

    /** For the module whose jar and libraries are named by {@code module.jar} and {@code module.libs}. */
    public static WebArchive forModule() {
        return ShrinkWrap.create(WebArchive.class, "test.war")
                .addAsLibrary(new File(required("module.jar")))
                .addAsLibraries(new File(required("module.libs")).listFiles())
                .addClasses(OpenForArquillian.class, ContentChecks.class)
                .addAsResource(new StringAsset(settings(TestDatabase.fresh())), "META-INF/microprofile-config.properties")
                .addAsWebInfResource(new StringAsset(PAYARA_WEB), "payara-web.xml");
    }

    /** The packaged portal.war that {@code portal.test.war} names, with these classes of tests and the libraries they use. */
    public static WebArchive forApplication(Class<?>... classes) {
        return forApplication(Map.of(), classes);
    }

    /** {@link #forApplication(Class...)} with further settings of the portal. */
    public static WebArchive forApplication(Map<String, String> settings, Class<?>... classes) {
        var all = new StringBuilder(settings(TestDatabase.fresh()));
        settings.forEach((name, value) -> all.append(name).append('=').append(value).append('\n'));
        return ShrinkWrap.create(ZipImporter.class, "portal-test.war").importFrom(new File(required("portal.test.war")))
                .as(WebArchive.class)
                .addAsLibraries(new File(required("module.libs")).listFiles())
                .addClasses(OpenForArquillian.class, ContentChecks.class).addClasses(classes)
                .addAsResource(new StringAsset(all.toString()), "META-INF/microprofile-config.properties")
                .addAsWebInfResource(new StringAsset(PAYARA_WEB), "payara-web.xml");
    }

    private static String settings(TestDatabase database) {
        try {
            return """
                    config_ordinal=500
                    portal.db.url=%s
                    portal.db.user=%s
                    portal.db.password=%s
                    portal.data.dir=%s
                    portal.admin.password=Arquillian-test-1
                    """.formatted(database.url(), database.user(), database.password(),
                    Files.createTempDirectory("portal-it-").toString().replace('\\', '/'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(String property) {
        return Objects.requireNonNull(System.getProperty(property), property + " is set by Failsafe: run mvn verify");
    }
}

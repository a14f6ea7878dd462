package vn.thidua.core.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.core.spi.PortalModule;

/**
 * Texts of core and of every module by key. Core's keys win; keys of two modules do not meet, because each module asks
 * through its own bundle first ({@link #text(PortalModule, String, Object...)}).
 */
@ApplicationScoped
public class Messages {

    private static final String CORE = "vn.thidua.core.Messages";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The Vietnamese file is the root one, so an English JVM must not be asked before it. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject @Any private Instance<PortalModule> modules;

    private final Map<Locale, List<ResourceBundle>> bundles = new ConcurrentHashMap<>();
    private final Map<Locale, Map<String, Map<String, String>>> families = new ConcurrentHashMap<>();

    /** The text in the language of the request at hand; the key itself where there is none. */
    public String text(String key, Object... arguments) {
        return text(Languages.current(), key, arguments);
    }

    public String text(Locale locale, String key, Object... arguments) {
        return find(locale, key).map(pattern -> format(locale, pattern, arguments)).orElse(key);
    }

    /** The text of one module, whatever other modules call theirs. */
    public String text(PortalModule module, String key, Object... arguments) {
        Locale locale = Languages.current();
        ResourceBundle bundle = bundle(module.messages(), locale, module.getClass());
        return bundle.containsKey(key) ? format(locale, bundle.getString(key), arguments) : text(locale, key, arguments);
    }

    /** The pattern under this key, where any bundle has it. */
    public Optional<String> find(Locale locale, String key) {
        return bundles.computeIfAbsent(locale, this::load).stream()
                .filter(bundle -> bundle.containsKey(key)).findFirst().map(bundle -> bundle.getString(key));
    }

    /**
     * All texts whose key begins so, by the rest of the key. They are collected once for each prefix, so a prefix is no text that
     * people typed.
     */
    public Map<String, String> startingWith(Locale locale, String prefix) {
        return families.computeIfAbsent(locale, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(prefix, key -> collect(locale, key));
    }

    private Map<String, String> collect(Locale locale, String prefix) {
        var texts = new TreeMap<String, String>();
        bundles.computeIfAbsent(locale, this::load).forEach(bundle -> bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.length() > prefix.length())
                .forEach(key -> texts.putIfAbsent(key.substring(prefix.length()), bundle.getString(key))));
        return Collections.unmodifiableMap(texts);
    }

    private List<ResourceBundle> load(Locale locale) {
        var all = new ArrayList<ResourceBundle>();
        all.add(bundle(CORE, locale, Messages.class));
        modules.stream().sorted((a, b) -> a.id().compareTo(b.id()))
                .filter(module -> !module.messages().equals(CORE))
                .filter(Messages::present)
                .forEach(module -> all.add(bundle(module.messages(), locale, module.getClass())));
        return List.copyOf(all);
    }

    /** Whether the module brings the messages that it declares. */
    public static boolean present(PortalModule module) {
        return module.getClass().getClassLoader()
                .getResource(module.messages().replace('.', '/') + ".properties") != null;
    }

    private static ResourceBundle bundle(String name, Locale locale, Class<?> owner) {
        return ResourceBundle.getBundle(name, locale, owner.getClassLoader(), NO_FALLBACK);
    }

    private static String format(Locale locale, String pattern, Object... arguments) {
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? DAY.format(day) : argument).toArray();
        return new MessageFormat(pattern, locale).format(shown);
    }
}

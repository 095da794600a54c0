package dev.stele.cite;

import dev.stele.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What citations say in words, in the language of what is cited; in English for other languages.
 */
final class Terms {
    private static final Map<String, Terms> ALL = new ConcurrentHashMap<>();
    private static final String OTHERS = "en";

    private final Properties texts = new Properties();

    private Terms(InputStream file) throws IOException {
        texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    static Terms in(Language language) {
        return ALL.computeIfAbsent(language.tag(), Terms::load);
    }

    private static Terms load(String tag) {
        try (InputStream own = Terms.class.getResourceAsStream(tag + ".properties");
                InputStream others = Terms.class.getResourceAsStream(OTHERS + ".properties")) {
            InputStream file = own == null ? others : own;
            if (file == null) {
                throw new IllegalStateException("the program was packaged without its citations");
            }
            return new Terms(file);
        } catch (IOException e) {
            throw new UncheckedIOException("terms of citations in " + tag, e);
        }
    }

    /** The term with its values filled in. */
    String say(String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no term " + key);
        }
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}

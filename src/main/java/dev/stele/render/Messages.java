package dev.stele.render;

import dev.stele.model.Language;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The strings of the interface in one language: {@code messages/TAG.properties}, in UTF-8. Values
 * with arguments are {@link MessageFormat} patterns; straight apostrophes are not used in any.
 */
final class Messages {
    /** Messages with this prefix go to the scripts of the search page. */
    static final String FOR_SCRIPTS = "search.script.";

    /** Messages with this prefix go to the scripts of the concordance. */
    static final String FOR_CONCORDANCE = "concordance.script.";

    /** Messages with this prefix go to the script of the home page. */
    static final String FOR_HOME = "home.script.";

    /** Messages with this prefix go to the script of the dossier. */
    static final String FOR_DOSSIER = "dossier.script.";

    /** Around the number of an argument that is markup; no character of any text. */
    private static final String MARKUP = "\ufdd0";

    /** Where files of messages stand in a theme. */
    static final String FOLDER = "messages/";

    /** The language that has every message. */
    static final Language BASIC = Language.ENGLISH;

    /** What stands behind these is a word that a corpus uses, so that a theme may add to them. */
    private static final List<String> OPEN =
            List.of(
                    "concept-kind.",
                    "concept-kinds.",
                    "kind.",
                    "language.",
                    "relation.",
                    "translation.");

    private static final List<Language> LANGUAGES =
            List.of(
                    BASIC,
                    Language.SIMPLIFIED_CHINESE,
                    Language.TRADITIONAL_CHINESE,
                    Language.KOREAN);

    private final Language language;
    private final SortedMap<String, String> texts;

    private Messages(Language language, SortedMap<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The messages in that language, or in English where there are none. */
    static Messages in(Language language) {
        try {
            InputStream file = open(language);
            return file == null
                    ? new Messages(Language.ENGLISH, read(open(Language.ENGLISH)))
                    : new Messages(language, read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("messages for " + language.tag(), e);
        }
    }

    private static InputStream open(Language language) {
        return Messages.class.getResourceAsStream("/" + FOLDER + file(language));
    }

    /** The name of the language's file. */
    static String file(Language language) {
        return language.tag() + ".properties";
    }

    /** The files that a theme may have. */
    static List<String> files() {
        return LANGUAGES.stream().map(known -> FOLDER + file(known)).toList();
    }

    /** Whether a key names a word that corpora use, and so need not be known. */
    static boolean isOpen(String key) {
        return OPEN.stream().anyMatch(key::startsWith);
    }

    /** The same messages, with others in the place of some. */
    Messages with(Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.putAll(others);
        return new Messages(language, all);
    }

    private static SortedMap<String, String> read(InputStream file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** The language that the messages are in. */
    Language language() {
        return language;
    }

    /** All messages by key, as patterns. */
    SortedMap<String, String> texts() {
        return texts;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The message with its arguments filled in.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    String say(String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "no message " + key + " in messages/" + language.tag() + ".properties");
        }
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /**
     * The message as markup: arguments that are markup stay so, and everything else is escaped.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    SafeString markup(String key, Object... arguments) {
        Object[] filled = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            filled[i] =
                    arguments[i] instanceof SafeString
                            ? MARKUP + i + MARKUP
                            : arguments[i] instanceof String words
                                    ? words.replace(MARKUP, "")
                                    : arguments[i];
        }
        String[] parts = say(key, filled).split(MARKUP, -1);
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            markup.append(
                    i % 2 == 0 ? Html.escaped(parts[i]) : arguments[Integer.parseInt(parts[i])]);
        }
        return new SafeString(markup.toString());
    }

    /** The message, or the value itself where a corpus uses a word of its own. */
    String sayOr(String prefix, String value) {
        return has(prefix + value) ? say(prefix + value) : value;
    }

    /** The language's name; its tag where there is none. */
    String name(Language named) {
        return sayOr("language.", named.tag());
    }
}

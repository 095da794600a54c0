package dev.stele.export;

import dev.stele.model.Dataset;
import dev.stele.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * What the published data is called and what its columns mean, in the language of the interface.
 */
final class Descriptions {
    private static final String OTHERS = "en";

    private final Properties texts;

    private Descriptions(Properties texts) {
        this.texts = texts;
    }

    /** In this language; in English where there is nothing in it. */
    static Descriptions in(Language language) {
        Properties english = new Properties();
        load(OTHERS, english);
        if (language.tag().equals(OTHERS)) {
            return new Descriptions(english);
        }
        Properties own = new Properties(english);
        load(language.tag(), own);
        return new Descriptions(own);
    }

    private static void load(String tag, Properties into) {
        try (InputStream file = Descriptions.class.getResourceAsStream(tag + ".properties")) {
            if (file != null) {
                into.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("descriptions of data in " + tag, e);
        }
    }

    /**
     * The text with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    String say(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no description " + key);
        }
        return text;
    }

    /**
     * A finished dataset with all that is said of it.
     *
     * @param columns each a name, or a name and a type: {@code level:integer}
     */
    Dataset dataset(
            String name,
            Dataset.Scope scope,
            String mediaType,
            List<Dataset.File> files,
            OptionalLong rows,
            List<String> columns) {
        return new Dataset(
                name,
                say(name + ".name"),
                say(name + ".about"),
                scope,
                mediaType,
                files,
                rows,
                columns.stream().map(column -> column(name, column)).toList(),
                Examples.of(files));
    }

    private Dataset.Column column(String dataset, String column) {
        int colon = column.indexOf(':');
        String name = colon < 0 ? column : column.substring(0, colon);
        Dataset.Type type =
                Arrays.stream(Dataset.Type.values())
                        .filter(it -> it.label().equals(column.substring(colon + 1)))
                        .findFirst()
                        .orElse(Dataset.Type.STRING);
        String own = texts.getProperty(dataset + "." + name);
        return new Dataset.Column(name, type, own == null ? say("column." + name) : own);
    }
}

package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.cite.CitationFile;
import dev.stele.cite.CitationStyle;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Edit;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("say\\('([^']+)'[),]");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"([a-z0-9]+[a-zA-Z0-9.-]*)\"");

    /** Words that corpora use; each message names one of them. */
    private static final List<String> OPEN =
            List.of(
                    "kind.",
                    "language.",
                    "translation.",
                    "relation.",
                    "concept-kind.",
                    "concept-kinds.",
                    Messages.FOR_SCRIPTS,
                    Messages.FOR_CONCORDANCE);

    private final Messages english = Messages.in(Language.ENGLISH);

    @Test
    void every_message_is_used_and_every_used_message_is_there() throws IOException {
        Set<String> used = new TreeSet<>(computed());
        used.addAll(found("templates", ".peb", KEY_IN_TEMPLATE));
        Set<String> inJava = found("src/main/java/dev/stele/render", ".java", KEY_IN_JAVA);
        english.texts().keySet().stream().filter(inJava::contains).forEach(used::add);
        inJava.stream().filter(MessagesTest::looksLikeKey).forEach(used::add);
        Set<String> closed = new TreeSet<>(english.texts().keySet());
        closed.removeIf(key -> OPEN.stream().anyMatch(key::startsWith));
        used.removeIf(key -> OPEN.stream().anyMatch(key::startsWith));
        assertThat(used).as("used and missing").isSubsetOf(closed);
        assertThat(closed).as("there and unused").isSubsetOf(used);
    }

    /** A prefix that this class knows, with a dot behind it. */
    private static boolean looksLikeKey(String text) {
        return Stream.of(
                        "condition.",
                        "date.",
                        "field.",
                        "note.",
                        "status.",
                        "supplied.",
                        "topic.",
                        "work.")
                .anyMatch(
                        prefix ->
                                text.startsWith(prefix)
                                        && !text.endsWith(".")
                                        && !text.endsWith(".peb"));
    }

    /** Keys made from constants. */
    private static Set<String> computed() {
        Set<String> keys = new HashSet<>();
        Arrays.stream(Edit.Mode.values()).forEach(mode -> keys.add("mode." + mode.label()));
        Arrays.stream(Edit.Kind.values()).forEach(kind -> keys.add("edit." + kind.label()));
        Arrays.stream(Severity.values()).forEach(it -> keys.add("severity." + it.label()));
        Arrays.stream(Field.values())
                .filter(field -> FactViews.SHOWN.contains(field))
                .forEach(field -> keys.add("field." + field.key()));
        Arrays.stream(Role.values())
                .filter(Role::isFrontMatter)
                .filter(
                        role ->
                                !Set.of(Role.TITLE, Role.PARALLEL_TITLE, Role.BYLINE)
                                        .contains(role))
                .forEach(role -> keys.add("role." + role.label()));
        Arrays.stream(CitationStyle.values()).forEach(style -> keys.add("cite." + style.key()));
        Arrays.stream(CitationFile.values()).forEach(file -> keys.add("cite." + file.key()));
        keys.add("cite.link");
        return keys;
    }

    private static Set<String> found(String folder, String extension, Pattern pattern)
            throws IOException {
        Set<String> keys = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(it -> it.toString().endsWith(extension)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    @Test
    void every_message_is_a_pattern_without_straight_apostrophes() {
        english.texts()
                .forEach(
                        (key, text) -> {
                            assertThat(text).as(key).isNotBlank().doesNotContain("'");
                            new MessageFormat(text, Locale.ROOT);
                        });
    }

    @Test
    void numbers_read_as_english_has_them() {
        assertThat(english.say("condition.readings", 1)).isEqualTo("one reading removed");
        assertThat(english.say("condition.readings", 2349)).isEqualTo("2,349 readings removed");
        assertThat(english.say("home.holdings", 4, 5)).isEqualTo("4 works in 5 documents");
        assertThat(english.say("home.holdings", 1, 1)).isEqualTo("One work in one document");
        assertThat(english.say("found.aside", 2349, 122, "Why."))
                .isEqualTo("Set aside: 2,349 characters on 122 lines. Why.");
    }

    @Test
    void an_unknown_key_is_named() {
        assertThatThrownBy(() -> english.say("no.such"))
                .hasMessage("no message no.such in messages/en.properties");
    }

    @Test
    void a_language_without_messages_gets_english_ones() {
        assertThat(Messages.in(new Language("tlh")).language()).isEqualTo(Language.ENGLISH);
    }
}

package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Transliterator;
import dev.stele.cite.CitationFile;
import dev.stele.cite.CitationStyle;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Edit;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Role;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    Messages.FOR_DOSSIER,
                    Messages.FOR_HOME,
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "zh-Hant", "ko"})
    void every_message_is_a_pattern_without_straight_apostrophes(String tag) {
        Messages.in(new Language(tag))
                .texts()
                .forEach(
                        (key, text) -> {
                            assertThat(text).as(key).isNotBlank().doesNotContain("'", "\"");
                            new MessageFormat(text, Locale.ROOT);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "ko"})
    void every_language_says_all_that_english_says_with_the_same_arguments(String tag) {
        Messages messages = Messages.in(new Language(tag));
        assertThat(messages.language().tag()).isEqualTo(tag);
        assertThat(messages.texts().keySet()).isEqualTo(english.texts().keySet());
        messages.texts()
                .forEach(
                        (key, text) ->
                                assertThat(arguments(text))
                                        .as(key)
                                        .isEqualTo(arguments(english.texts().get(key))));
    }

    @ParameterizedTest
    @CsvSource({
        "export, zh-Hans", "export, zh-Hant", "export, ko",
        "cite, zh-Hans", "cite, zh-Hant", "cite, ko"
    })
    void what_other_packages_say_is_complete_too(String of, String tag) throws IOException {
        Path folder = Path.of("src/main/resources/dev/stele", of);
        assertThat(keys(folder.resolve(tag + ".properties")))
                .isEqualTo(keys(folder.resolve("en.properties")));
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(file));
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> arguments(@Nullable String pattern) {
        return Pattern.compile("\\{([0-9])")
                .matcher(String.valueOf(pattern))
                .results()
                .map(argument -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant"})
    void chinese_is_punctuated_as_chinese(String tag) {
        Messages.in(new Language(tag))
                .texts()
                .forEach(
                        (key, text) ->
                                assertThat(text.replaceAll("`[^`]*`", ""))
                                        .as(key)
                                        .doesNotContainPattern("\\p{IsHan}[,;:!?()]")
                                        .doesNotContainPattern("[，；：？！（、。]\\s*[，；：？！、。]")
                                        .doesNotContainPattern("[，；：？！（）、。「」] ")
                                        .doesNotContainPattern("\\p{IsHan} *\\.($|[^.])")
                                        .doesNotContainPattern("(?<!…)…(?!…)"));
    }

    @Test
    void korean_is_punctuated_as_korean() {
        Messages.in(Language.KOREAN)
                .texts()
                .forEach(
                        (key, text) ->
                                assertThat(text)
                                        .as(key)
                                        .doesNotContainPattern("[，；：？！（）、。「」]")
                                        .doesNotContainPattern("[.,;:]{2}(?!\\d)"));
    }

    /** {@code 후}와 받침 있는 값: a particle behind a value would often be the wrong one. */
    @Test
    void no_korean_particle_that_depends_on_a_final_follows_a_value() {
        Messages.in(Language.KOREAN)
                .texts()
                .forEach(
                        (key, text) ->
                                assertThat(text)
                                        .as(key)
                                        .doesNotContainPattern("\\}[”%]?[은는이가을를과와]( |$|,)"));
    }

    @Test
    void simplified_and_traditional_are_not_mixed() {
        assertThat(
                        strange(
                                Language.SIMPLIFIED_CHINESE,
                                Transliterator.getInstance("Traditional-Simplified")))
                .isSubsetOf("著");
        assertThat(
                        strange(
                                Language.TRADITIONAL_CHINESE,
                                Transliterator.getInstance("Simplified-Traditional")))
                .isEmpty();
    }

    /** Characters of its messages that a language would not have. */
    private static Set<String> strange(Language language, Transliterator converter) {
        return String.join("", Messages.in(language).texts().values())
                .codePoints()
                .mapToObj(Character::toString)
                .filter(it -> !converter.transliterate(it).equals(it))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void numbers_and_dates_read_as_their_language_has_them() {
        Messages simplified = Messages.in(Language.SIMPLIFIED_CHINESE);
        assertThat(simplified.say("condition.readings", 2349)).isEqualTo("删去夹注读音2,349处");
        assertThat(simplified.say("topic.trend.of", 3, 12)).isEqualTo("12篇中有3篇");
        assertThat(new Edtf(simplified).shownInList("[2026-01-08..2026-01-26]"))
                .isEqualTo("未署日期，2026年1月8日至2026年1月26日之间");
        Messages traditional = Messages.in(Language.TRADITIONAL_CHINESE);
        assertThat(traditional.say("sign.quoted", "AI")).isEqualTo("「AI」");
        assertThat(new Edtf(traditional).told("2022-33")).isEqualTo("2022年第1季");
        Messages korean = Messages.in(Language.KOREAN);
        assertThat(new Edtf(korean).shown("2026-01-08")).isEqualTo("2026년 1월 8일");
        assertThat(new Edtf(korean).told("XXXX-01-07")).isEqualTo("1월 7일, 연도 미상");
    }

    @Test
    void markup_keeps_what_is_markup_and_escapes_the_rest() {
        assertThat(
                        english.markup(
                                        "supplied.why",
                                        "A & B\ufdd00\ufdd0",
                                        new SafeString("<b>c</b>"))
                                .toString())
                .isEqualTo("A &amp; B0: <b>c</b>");
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

package dev.stele.render;

import dev.stele.model.Language;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What cleaning says of its edits and of facts that it infers, in the language of the interface.
 * The ledger says it in English; {@code reasons.tsv} has it in the others.
 */
final class Reasons {
    private static final String TABLE = "reasons.tsv";

    /** The languages of the table's columns behind the first, which is English. */
    private static final List<Language> COLUMNS =
            List.of(Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE, Language.KOREAN);

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** Where rules met on a place, each has its sentence. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=\\.) (?=[A-Z])");

    private static final Map<Language, Reasons> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> fixed = new HashMap<>();
    private final List<Worded> worded = new ArrayList<>();

    /** A reason that holds words of the corpus, and how another language says it. */
    private record Worded(Pattern english, String said) {}

    private Reasons(Language language) {
        this.language = language;
        int column = COLUMNS.indexOf(language) + 1;
        for (List<String> row : column > 0 ? rows() : List.<List<String>>of()) {
            String english = row.get(0);
            if (PLACE.matcher(english).find()) {
                worded.add(new Worded(pattern(english), row.get(column)));
            } else {
                fixed.put(english, row.get(column));
            }
        }
    }

    /** Reasons in that language. */
    static Reasons in(Language language) {
        return ALL.computeIfAbsent(language, Reasons::new);
    }

    /** The table's rows, a text for each language. */
    static List<List<String>> rows() {
        try (InputStream table = Reasons.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the program was packaged without " + TABLE);
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    private static Pattern pattern(String english) {
        return Pattern.compile(
                PLACE.splitAsStream(english).map(Pattern::quote).collect(Collectors.joining("(.+)"))
                        + (english.endsWith("}") ? "(.+)" : ""),
                Pattern.DOTALL);
    }

    /** The reason as text: in the language if it is known there, else as it is. */
    String text(String english) {
        return translated(english).orElse(english);
    }

    /** The reason as markup, which says its language where it is not that of the interface. */
    SafeString markup(String english) {
        return translated(english)
                .map(said -> Html.in(language, language, said))
                .orElseGet(() -> Html.in(Language.ENGLISH, language, english));
    }

    private Optional<String> translated(String english) {
        Optional<String> whole = known(english);
        if (whole.isPresent()) {
            return whole;
        }
        List<Optional<String>> sentences =
                BETWEEN_SENTENCES.splitAsStream(english).map(this::known).toList();
        return sentences.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        sentences.stream()
                                .map(Optional::orElseThrow)
                                .collect(Collectors.joining(gap())))
                : Optional.empty();
    }

    /** Chinese has no space between sentences. */
    private String gap() {
        return language.base().equals("zh") ? "" : " ";
    }

    private Optional<String> known(String english) {
        if (fixed.containsKey(english)) {
            return Optional.ofNullable(fixed.get(english));
        }
        for (Worded reason : worded) {
            Matcher words = reason.english().matcher(english);
            if (words.matches()) {
                return Optional.of(
                        PLACE.matcher(reason.said())
                                .replaceAll(
                                        place ->
                                                Matcher.quoteReplacement(
                                                        words.group(
                                                                Integer.parseInt(place.group(1))
                                                                        + 1))));
            }
        }
        return Optional.empty();
    }
}

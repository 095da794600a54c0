package dev.stele.analyse;

import dev.stele.model.Unit;
import dev.stele.text.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The units that quantities are stated in, by their spellings. */
final class Units {
    private static final Map<String, Unit> SPELLINGS = new HashMap<>();
    private static final Map<String, Set<String>> NOT = new HashMap<>();
    private static final int LONGEST;

    /** Signs and codes of money, and what else stands before the number. */
    private static final Map<String, Unit> BEFORE =
            Map.ofEntries(
                    Map.entry("百分之", new Unit("%", Unit.Kind.SHARE)),
                    Map.entry("$", money("USD")),
                    Map.entry("us$", money("USD")),
                    Map.entry("usd", money("USD")),
                    Map.entry("hk$", money("HKD")),
                    Map.entry("nt$", money("TWD")),
                    Map.entry("a$", money("AUD")),
                    Map.entry("c$", money("CAD")),
                    Map.entry("s$", money("SGD")),
                    Map.entry("€", money("EUR")),
                    Map.entry("eur", money("EUR")),
                    Map.entry("£", money("GBP")),
                    Map.entry("₩", money("KRW")),
                    Map.entry("krw", money("KRW")),
                    Map.entry("rmb", money("CNY")),
                    Map.entry("cny", money("CNY")),
                    Map.entry("人民币", money("CNY")),
                    Map.entry("新台币", money("TWD")),
                    Map.entry("港币", money("HKD")),
                    Map.entry("¥", money("¥")),
                    Map.entry("jpy", money("JPY")));

    private static final List<String> SIGNS =
            BEFORE.keySet().stream()
                    .sorted(
                            (a, b) ->
                                    b.length() != a.length()
                                            ? b.length() - a.length()
                                            : a.compareTo(b))
                    .toList();

    static {
        load();
        LONGEST = SPELLINGS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** A unit where it stands in a text: one after its last folded unit, or its first. */
    record At(Unit unit, int place) {}

    private Units() {}

    private static Unit money(String code) {
        return new Unit(code, Unit.Kind.MONEY);
    }

    /** The longest unit that begins at {@code from}. */
    static Optional<At> at(String text, int from) {
        for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) {
            Unit unit = SPELLINGS.get(text.substring(from, to));
            if (unit != null && endsAt(text, from, to)) {
                return Optional.of(new At(unit, to));
            }
        }
        return Optional.empty();
    }

    private static boolean endsAt(String text, int from, int to) {
        if (to == text.length()) {
            return true;
        }
        Script last = Script.of(text.codePointBefore(to));
        Script next = Script.of(text.codePointAt(to));
        return switch (last) {
            case WORD -> next != Script.WORD;
            case HANGUL -> next != Script.HANGUL || Particles.follow(text, to);
            case HAN ->
                    !NOT.getOrDefault(text.substring(from, to), Set.of())
                            .contains(text.substring(to, to + 1));
            case HIRAGANA, KATAKANA, NONE -> true;
        };
    }

    /** The sign or code of money that ends at {@code to}, white space aside. */
    static Optional<At> before(String text, int to) {
        int end = to > 0 && text.charAt(to - 1) == ' ' ? to - 1 : to;
        for (String sign : SIGNS) {
            int from = end - sign.length();
            boolean word = Script.of(sign.charAt(0)) == Script.WORD;
            if (text.startsWith(sign, from)
                    && (!word || from == 0 || Script.of(text.charAt(from - 1)) != Script.WORD)) {
                return Optional.of(new At(Objects.requireNonNull(BEFORE.get(sign)), from));
            }
        }
        return Optional.empty();
    }

    private static void load() {
        InputStream file = Units.class.getResourceAsStream("units.txt");
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file, "units.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(Units::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read units.txt", e);
        }
    }

    private static void add(String line) {
        String[] parts = line.split("\\|");
        if (line.startsWith("not ")) {
            Set<String> words = new HashSet<>(List.of(parts[1].strip().split(" ")));
            NOT.put(parts[0].substring(4).strip(), words);
            return;
        }
        Unit unit =
                new Unit(
                        parts[1].strip(),
                        switch (parts[0].strip()) {
                            case "share" -> Unit.Kind.SHARE;
                            case "money" -> Unit.Kind.MONEY;
                            case "measure" -> Unit.Kind.MEASURE;
                            case "duration" -> Unit.Kind.DURATION;
                            case "count" -> Unit.Kind.COUNT;
                            default -> throw new IllegalStateException("units.txt: " + line);
                        });
        for (int i = 2; i < parts.length; i++) {
            SPELLINGS.put(parts[i].strip(), unit);
        }
    }
}

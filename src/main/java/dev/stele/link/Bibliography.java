package dev.stele.link;

import dev.stele.model.Annotation;
import dev.stele.model.Citation;
import dev.stele.model.CitedNumbers;
import dev.stele.model.CitedNumbers.Part;
import dev.stele.model.Document;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Role;
import dev.stele.text.Letters;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of references of one document, and the places that cite it: by number, {@code [3,5-7]},
 * or by author and year, {@code (Kim, 2020; Lee et al. 2021)}.
 */
final class Bibliography {
    private static final int MOST_ITEMS = 2000;

    private static final Pattern NUMBER = Pattern.compile("[\\[［(（【]?([0-9]{1,3})[\\]］)）】.、．]");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]{4,160})[)）]");
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])((?:1[5-9]|20)[0-9]{2})[a-z]?(?![0-9])");

    /** One of the works that a bracket cites, {@code Kim, 2020; Lee et al. 2021}. */
    private static final Pattern PART = Pattern.compile("[^;；]+");

    /** A year behind a comma, and at most a page behind it: {@code , 2021, p. 4}. */
    private static final Pattern YEAR_ALONE =
            Pattern.compile("[,，]\\s?(?:1[5-9]|20)[0-9]{2}[a-z]?(?:[,:，：] ?[^,，]{1,20})?$");

    private static final Set<String> BETWEEN_NAMES = Set.of("and", "&", "et", "al.", "al", "see");
    private static final int MOST_NAMES = 8;
    private static final int LONGEST_HAN_NAME = 5;

    /** Citations that the list must confirm before others are believed. */
    private static final int LEAST_CONFIRMED = 2;

    /** What stands before the first author's surname ends. */
    private static final Pattern SURNAME = Pattern.compile("[^\\s,，.．、;；:：(（\\[［0-9]{1,30}");

    /** How far before a year in brackets its author may stand. */
    private static final int REACH = 60;

    private final Document document;
    private final Map<Integer, String> byNumber = new HashMap<>();
    private final Map<String, List<Item>> byYear = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    /**
     * An item of the list.
     *
     * @param passage index in the document
     * @param author surname of the first; empty where the item begins otherwise
     */
    record Item(int passage, String anchor, String text, String author) {
        static Item of(int index, Passage passage) {
            Matcher number = NUMBER.matcher(passage.text());
            String named =
                    passage.text().substring(number.lookingAt() ? number.end() : 0).stripLeading();
            Matcher surname = SURNAME.matcher(named);
            return new Item(
                    index,
                    passage.anchor(),
                    passage.text(),
                    surname.lookingAt() ? surname.group() : "");
        }

        boolean isNamedIn(String words) {
            int at = author.isEmpty() ? -1 : words.indexOf(author);
            int end = at + author.length();
            return at >= 0
                    && (Letters.isCjk(author.codePointAt(0))
                            || (at == 0 || !isLetter(words.codePointBefore(at)))
                                    && (end == words.length()
                                            || !isLetter(words.codePointAt(end))));
        }

        private static boolean isLetter(int codePoint) {
            return Letters.isLetterOrDigit(codePoint);
        }
    }

    Bibliography(Document document) {
        this.document = document;
        List<Passage> passages = document.passages();
        for (int i = 0; i < passages.size() && items.size() < MOST_ITEMS; i++) {
            Passage passage = passages.get(i);
            if (passage.role() == Role.REFERENCE) {
                add(Item.of(i, passage));
                Matcher number = NUMBER.matcher(passage.text());
                if (number.lookingAt()) {
                    byNumber.putIfAbsent(Integer.parseInt(number.group(1)), passage.anchor());
                } else if (passage.kind() == PassageKind.LIST_ITEM) {
                    byNumber.putIfAbsent(items.size(), passage.anchor());
                }
            }
        }
    }

    private void add(Item item) {
        items.add(item);
        for (Matcher year = YEAR.matcher(item.text()); year.find(); ) {
            List<Item> same = byYear.computeIfAbsent(year.group(1), it -> new ArrayList<>());
            if (!same.contains(item)) {
                same.add(item);
            }
        }
    }

    List<Item> items() {
        return items;
    }

    /** Every citation of the document, in the order of its text. */
    List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        List<Passage> passages = document.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            for (Annotation annotation : passage.annotations()) {
                if (annotation.kind() == Annotation.Kind.CITATION) {
                    Range range = annotation.range();
                    citations.add(new Citation(i, range, numbered(range, passage.text())));
                }
            }
        }
        if (!items.isEmpty()) {
            addByAuthor(citations);
            citations.sort(
                    Comparator.comparingInt(Citation::passage).thenComparing(Citation::range));
        }
        return citations;
    }

    /** The items that {@code [3,5-7]} leads to, each by its own number where it is written. */
    private List<Citation.Item> numbered(Range citation, String text) {
        String brackets = citation.of(text);
        List<Citation.Item> items = new ArrayList<>();
        int from = citation.from() + 1;
        List<Part> parts =
                CitedNumbers.of(brackets.substring(1, brackets.length() - 1)).stream()
                        .flatMap(numbers -> numbers.parts().stream())
                        .toList();
        boolean alone = parts.size() == 1 && !parts.get(0).isRange();
        for (Part part : parts) {
            for (int number = part.from(); number <= part.to(); number++) {
                Optional<Range> at =
                        number == part.from()
                                ? Optional.of(alone ? citation : moved(part.first(), from))
                                : number == part.to()
                                        ? Optional.of(moved(part.last(), from))
                                        : Optional.empty();
                items.add(
                        new Citation.Item(
                                "[" + number + "]", at, Optional.ofNullable(byNumber.get(number))));
            }
        }
        return items;
    }

    private static Range moved(Range range, int by) {
        return new Range(range.from() + by, range.to() + by);
    }

    /**
     * Only what the list confirms is a citation: (May 2020) is none. Where the list confirms some,
     * others in the same form dangle.
     */
    private void addByAuthor(List<Citation> citations) {
        List<Citation> found = new ArrayList<>();
        List<Citation> likely = new ArrayList<>();
        List<Passage> passages = document.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.role() != Role.REFERENCE && passage.kind() != PassageKind.CODE) {
                addByAuthor(i, passage.text(), found, likely);
            }
        }
        citations.addAll(found);
        if (found.size() >= LEAST_CONFIRMED) {
            citations.addAll(likely);
        }
    }

    private void addByAuthor(int index, String text, List<Citation> found, List<Citation> likely) {
        for (Matcher brackets = IN_BRACKETS.matcher(text); brackets.find(); ) {
            String words = text.substring(Math.max(0, brackets.start() - REACH), brackets.start());
            for (Matcher part = PART.matcher(brackets.group(1)); part.find(); ) {
                String own = part.group().strip();
                Matcher year = YEAR.matcher(own);
                Set<String> items = new LinkedHashSet<>();
                while (year.find()) {
                    String before = own.substring(0, year.start());
                    words = before.isBlank() ? words : before;
                    for (Item item : byYear.getOrDefault(year.group(1), List.of())) {
                        if (item.isNamedIn(words)) {
                            items.add(item.anchor());
                        }
                    }
                }
                int from = brackets.start(1) + part.start() + part.group().indexOf(own);
                Range range = new Range(from, from + own.length());
                if (!items.isEmpty()) {
                    found.add(
                            new Citation(
                                    index,
                                    range,
                                    items.stream()
                                            .map(anchor -> item(own, range, Optional.of(anchor)))
                                            .toList()));
                } else if (looksLikeCitation(own)) {
                    Citation.Item lost = item(own, range, Optional.empty());
                    likely.add(new Citation(index, range, List.of(lost)));
                }
            }
        }
    }

    private static Citation.Item item(String words, Range at, Optional<String> anchor) {
        return new Citation.Item(words, Optional.of(at), anchor);
    }

    /** {@code Kim, 2020}, {@code Lee et al., 2021, p. 4}, {@code 王林等，2020}. */
    private static boolean looksLikeCitation(String part) {
        Matcher year = YEAR_ALONE.matcher(part);
        if (!year.find() || year.start() == 0) {
            return false;
        }
        String names = part.substring(0, year.start());
        if (Script.of(names.codePointAt(0)) == Script.HAN) {
            return names.length() >= 2
                    && names.length() <= LONGEST_HAN_NAME
                    && names.codePoints().allMatch(c -> Script.of(c) == Script.HAN);
        }
        List<String> words = List.of(names.split("[ ,]+"));
        return words.size() <= MOST_NAMES
                && words.stream().anyMatch(Bibliography::isName)
                && words.stream().allMatch(it -> BETWEEN_NAMES.contains(it) || isName(it));
    }

    /** Two letters and more, the first of them a capital. */
    private static boolean isName(String word) {
        return word.length() >= 2
                && Script.of(word.codePointAt(0)) == Script.WORD
                && !Letters.caseless(word).startsWith(word.substring(0, 1))
                && word.codePoints().noneMatch(c -> c >= '0' && c <= '9');
    }
}

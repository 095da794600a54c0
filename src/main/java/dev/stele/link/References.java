package dev.stele.link;

import dev.stele.link.Reference.Form;
import dev.stele.model.Annotation;
import dev.stele.model.MediaType;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the places of a passage that point somewhere: links, {@code [[names]]}, bare addresses. */
final class References {
    private static final int LONGEST_NAME = 200;
    private static final List<String> WEB = List.of("https://", "http://");

    /** What an address cannot hold, or what ends it in running text. */
    private static final String ADDRESS_ENDS = "<>\"'`{}|\\^（）［］【】《》「」“”‘’，。；：！？、";

    private static final String TRAILING = ".,;:!?)]";

    private References() {}

    static List<Reference> of(Passage passage, MediaType type) {
        List<Reference> references = new ArrayList<>();
        List<Range> taken = new ArrayList<>();
        for (Annotation annotation : passage.annotations()) {
            if (annotation.kind() == Annotation.Kind.LINK) {
                taken.add(annotation.range());
                references.add(new Reference(annotation.range(), annotation.value(), Form.LINK));
            } else if (annotation.kind() == Annotation.Kind.CODE) {
                taken.add(annotation.range());
            }
        }
        if (passage.kind() != PassageKind.CODE) {
            List<Reference> bare = new ArrayList<>(addresses(passage.text()));
            bare.addAll(identifiers(passage.text(), bare));
            if (type != MediaType.HTML) {
                bare.addAll(names(passage.text()));
            }
            bare.removeIf(each -> taken.stream().anyMatch(each.range()::overlaps));
            references.addAll(bare);
        }
        references.sort(Comparator.comparing(Reference::range).thenComparing(Reference::target));
        return references;
    }

    private static List<Reference> names(String text) {
        List<Reference> names = new ArrayList<>();
        for (int open = text.indexOf("[["); open >= 0; ) {
            int from = open + 2;
            int close = text.indexOf("]]", from);
            if (close < 0) {
                break;
            }
            String inside = text.substring(from, close);
            int nested = inside.lastIndexOf("[[");
            if (nested >= 0) {
                open = from + nested;
                continue;
            }
            if (!inside.isBlank() && inside.length() <= LONGEST_NAME && inside.indexOf('\n') < 0) {
                names.add(name(from, inside));
            }
            open = text.indexOf("[[", close);
        }
        return names;
    }

    private static Reference name(int from, String inside) {
        int bar = inside.indexOf('|');
        String target = (bar < 0 ? inside : inside.substring(0, bar)).strip();
        int label = bar < 0 || bar + 1 == inside.length() ? 0 : bar + 1;
        int end = bar >= 0 && label == 0 ? bar : inside.length();
        return new Reference(new Range(from + label, from + end), target, Form.WIKI);
    }

    private static List<Reference> addresses(String text) {
        List<Reference> addresses = new ArrayList<>();
        int at = text.indexOf("http");
        while (at >= 0) {
            int end = at + 1;
            int start = at;
            if (WEB.stream().anyMatch(scheme -> text.startsWith(scheme, start))) {
                end = addressEnd(text, at);
                Range range = new Range(at, end);
                addresses.add(new Reference(range, range.of(text), Form.ADDRESS));
            }
            at = text.indexOf("http", end);
        }
        return addresses;
    }

    /** Digital object identifiers, as the addresses that they stand for. */
    private static List<Reference> identifiers(String text, List<Reference> addresses) {
        return Doi.all(text).stream()
                .filter(range -> addresses.stream().noneMatch(it -> it.range().overlaps(range)))
                .map(range -> new Reference(range, Doi.address(range.of(text)), Form.ADDRESS))
                .toList();
    }

    private static int addressEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && text.charAt(end) > ' '
                && text.charAt(end) != '\u3000'
                && ADDRESS_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from + 1 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}

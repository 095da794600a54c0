package dev.stele.model;

import java.util.Optional;

/**
 * One value of a document's metadata, with where it comes from.
 *
 * @param at in the read text, where a stated fact stands in the text
 * @param evidence a sentence: what an inferred fact follows from, or why a person supplied it;
 *     otherwise empty
 * @param by who supplied it; otherwise empty
 * @param on when it was supplied, an ISO date; otherwise empty
 */
public record Fact(
        String value, Status status, Optional<Range> at, String evidence, String by, String on) {

    public Fact {
        Check.that(!value.isBlank(), "fact", value, "is not blank");
    }

    public static Fact stated(String value, Range at) {
        return new Fact(value, Status.STATED, Optional.of(at), "", "", "");
    }

    /** A fact from the file's head, outside its text: {@code where} names the place. */
    public static Fact stated(String value, String where) {
        return new Fact(value, Status.STATED, Optional.empty(), where, "", "");
    }

    public static Fact inferred(String value, String evidence) {
        return new Fact(value, Status.INFERRED, Optional.empty(), evidence, "", "");
    }

    public static Fact supplied(String value, String by, String on, String evidence) {
        return new Fact(value, Status.SUPPLIED, Optional.empty(), evidence, by, on);
    }
}

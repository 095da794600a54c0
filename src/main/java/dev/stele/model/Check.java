package dev.stele.model;

/**
 * The one wording of a broken rule: name, value, rule. Misuse is an exception, bad input is not.
 */
final class Check {
    private Check() {}

    static void that(boolean holds, String name, Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(name + " = " + value + ": expected that it " + rule);
        }
    }
}

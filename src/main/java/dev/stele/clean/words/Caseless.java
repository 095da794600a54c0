package dev.stele.clean.words;

import dev.stele.text.Letters;
import java.util.regex.Pattern;

/**
 * Compiles expressions that ignore case as ICU knows it, not the JDK, whose tables differ between
 * its versions: a letter beyond ASCII stands for both its cases.
 */
public final class Caseless {
    private Caseless() {}

    /** A pattern that matches the letters of an expression in either case. */
    public static Pattern pattern(String expression) {
        StringBuilder both = new StringBuilder(expression.length());
        boolean inClass = false;
        for (int i = 0; i < expression.length(); ) {
            int c = expression.codePointAt(i);
            int length = Character.charCount(c);
            if (c == '\\' && i + 1 < expression.length()) {
                length = 1 + Character.charCount(expression.codePointAt(i + 1));
                both.append(expression, i, i + length);
            } else if (c > 0x7f && Letters.otherCase(c) != c) {
                String cases = Character.toString(c) + Character.toString(Letters.otherCase(c));
                both.append(inClass ? cases : '[' + cases + ']');
            } else {
                inClass = c == '[' || inClass && c != ']';
                both.appendCodePoint(c);
            }
            i += length;
        }
        return Pattern.compile(both.toString(), Pattern.CASE_INSENSITIVE);
    }
}

package dev.stele.clean.lines;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells program text, and markup written out as text, from prose: its lines repeat, count and break
 * off as the furniture of pages does.
 */
final class ProgramText {
    private static final Pattern CODE =
            Pattern.compile("[{};]$|^(?:```|~~~|[|#<@$/]|- \\[|\\*\\*)|\\]\\(");

    /** A statement with its comment; a value set, as in front matter: {@code ms.date: 1 May}. */
    private static final Pattern STATEMENT =
            Pattern.compile(
                    ".*[{};](?: *(?://|/\\*).*)?|[a-z][a-z0-9]*(?:[._][A-Za-z0-9]+)+ ?[:=] ?\\S.*"
                            + "|[a-z][a-z0-9_]* ?[:=] ?['\"\\[{].*");

    private static final int SHARE = 8;

    private ProgramText() {}

    /** Whether every eighth line looks like program text. */
    static boolean is(List<String> lines) {
        long code = lines.stream().filter(ProgramText::isLine).count();
        return SHARE * code >= lines.size();
    }

    /** Whether a line looks like program text or markup. */
    static boolean isLine(String line) {
        return CODE.matcher(line).find();
    }

    /** Whether a line can be nothing but a line of a program or of its settings. */
    static boolean isStatement(String line) {
        return STATEMENT.matcher(line).matches();
    }
}

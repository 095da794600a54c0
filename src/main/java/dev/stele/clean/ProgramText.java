package dev.stele.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells program text, and markup written out as text, from prose: its lines repeat, count and break
 * off as the furniture of pages does.
 */
final class ProgramText {
    private static final Pattern CODE =
            Pattern.compile("[{};]$|^(?:```|~~~|[|#<@$/]|- \\[|\\*\\*)|\\]\\(");
    private static final int SHARE = 8;

    private ProgramText() {}

    /** Whether every eighth line looks like program text. */
    static boolean is(List<String> lines) {
        long code = lines.stream().filter(line -> CODE.matcher(line).find()).count();
        return SHARE * code >= lines.size();
    }
}

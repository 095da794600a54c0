package dev.stele.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of the Extended Date/Time Format as readers know them; what is not known stays as it is.
 */
final class Edtf {
    private static final String DAY = "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?";
    private static final Pattern EXACT = Pattern.compile(DAY);
    private static final Pattern QUALIFIED = Pattern.compile("(" + DAY + ")([~?%])");
    private static final Pattern SPAN =
            Pattern.compile("\\[(" + DAY + ")?\\.\\.(" + DAY + ")?]|(" + DAY + ")?/(" + DAY + ")?");

    private final Messages messages;

    Edtf(Messages messages) {
        this.messages = messages;
    }

    /** {@code between 2026-01-08 and 2026-01-26}. */
    String shown(String date) {
        Matcher qualified = QUALIFIED.matcher(date);
        if (qualified.matches()) {
            return messages.say("date.about", qualified.group(1));
        }
        Matcher span = SPAN.matcher(date);
        if (!span.matches()) {
            return date;
        }
        Optional<String> from = group(span, 1, 3);
        Optional<String> to = group(span, 2, 4);
        if (from.isPresent() && to.isPresent()) {
            return messages.say("date.between", from.get(), to.get());
        }
        return from.map(day -> messages.say("date.from", day))
                .or(() -> to.map(day -> messages.say("date.until", day)))
                .orElse(date);
    }

    /** The same with "undated" before what is only a span. */
    String shownInList(String date) {
        return SPAN.matcher(date).matches()
                ? messages.say("date.undated.but", shown(date))
                : shown(date);
    }

    /** The date as HTML's {@code datetime} takes it; empty unless it is exact. */
    static String datetime(String date) {
        return EXACT.matcher(date).matches() ? date : "";
    }

    private static Optional<String> group(Matcher span, int first, int second) {
        return Optional.ofNullable(span.group(first))
                .or(() -> Optional.ofNullable(span.group(second)));
    }
}

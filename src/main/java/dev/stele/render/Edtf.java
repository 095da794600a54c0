package dev.stele.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the Extended Date/Time Format as readers know them; what is not known stays as it is.
 */
final class Edtf {
    private static final String DAY = "[0-9]{4}(?:-[01][0-9](?:-[0-9]{2})?)?";
    private static final Pattern EXACT = Pattern.compile(DAY);
    private static final Pattern INTERVAL = Pattern.compile("([0-9X~-]{4,11})/([0-9X~-]{4,11})");
    private static final Pattern PART =
            Pattern.compile("([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?");
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
            return messages.say("date.about", exact(qualified.group(1)));
        }
        Matcher span = SPAN.matcher(date);
        if (!span.matches()) {
            return exact(date);
        }
        Optional<String> from = group(span, 1, 3).map(this::exact);
        Optional<String> to = group(span, 2, 4).map(this::exact);
        if (from.isPresent() && to.isPresent()) {
            return messages.say("date.between", from.get(), to.get());
        }
        return from.map(day -> messages.say("date.from", day))
                .or(() -> to.map(day -> messages.say("date.until", day)))
                .orElse(date);
    }

    /** A year, month or day; what is none stays as it is. */
    private String exact(String date) {
        Matcher part = PART.matcher(date);
        if (!EXACT.matcher(date).matches() || !part.matches()) {
            return date;
        }
        String year = part.group(1);
        if (part.group(2) == null) {
            return messages.say("date.year", year);
        }
        int month = Integer.parseInt(part.group(2));
        return part.group(3) == null
                ? messages.say("date.month", year, month)
                : messages.say("date.day", year, month, Integer.parseInt(part.group(3)));
    }

    /** A date that a text names: {@code 2014 to 2022}, {@code 1990s}, {@code day 11 of a month}. */
    String told(String date) {
        Matcher interval = INTERVAL.matcher(date);
        if (interval.matches()) {
            return messages.say("date.to", told(interval.group(1)), told(interval.group(2)));
        }
        Matcher part = PART.matcher(date);
        if (part.matches() && !EXACT.matcher(date).matches()) {
            return part(part.group(1), part.group(2), part.group(3));
        }
        return shown(date);
    }

    private String part(String year, @Nullable String second, @Nullable String day) {
        boolean yearless = year.equals("XXXX");
        if (second == null) {
            return yearless
                    ? messages.say("date.yearless")
                    : year.endsWith("XX")
                            ? messages.say(
                                    "date.century", year.replace('X', '0'), year.replace('X', '9'))
                            : messages.say("date.decade", year.replace('X', '0'));
        }
        if (day != null) {
            return second.equals("XX")
                    ? messages.say("date.monthless", Integer.parseInt(day))
                    : messages.say(
                            "date.yearless.day", Integer.parseInt(second), Integer.parseInt(day));
        }
        String shownYear = yearless ? messages.say("date.yearless") : exact(year);
        return switch (second) {
            case "21" -> messages.say("date.spring", shownYear);
            case "22" -> messages.say("date.summer", shownYear);
            case "23" -> messages.say("date.autumn", shownYear);
            case "24" -> messages.say("date.winter", shownYear);
            case "33", "34", "35", "36" ->
                    messages.say("date.quarter", shownYear, Integer.parseInt(second) - 32);
            case "40" -> messages.say("date.half.first", shownYear);
            case "41" -> messages.say("date.half.second", shownYear);
            case "XX" -> shownYear;
            default -> messages.say("date.yearless.month", Integer.parseInt(second));
        };
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

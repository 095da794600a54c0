package dev.stele.read;

import dev.stele.model.EdtfDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates in {@code corpus.yaml}: a day, or what EDTF can say of a less certain one. */
final class Dates {
    private static final String UNCERTAIN_DATE =
            "-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2}(T[0-9:.]+(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?)?)?[?~%]?";
    private static final String LIST = "(\\.\\.)?(DATE)?((,|\\.\\.)(DATE)?)*";
    private static final Pattern EDTF =
            Pattern.compile(
                    "DATE|(DATE|\\.\\.)?/(DATE|\\.\\.)?|\\[LIST\\]|\\{LIST\\}"
                            .replace("LIST", LIST)
                            .replace("DATE", UNCERTAIN_DATE));

    private static final Pattern POINT =
            Pattern.compile("[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?(?![0-9X])");

    /** What to write instead of a date that is none. */
    static final String REMEDY =
            "write it as in 2026-01-31, 2026-01, 2026-01-31~ or [2026-01-08..2026-01-26]";

    private Dates() {}

    /** The value of a setting that takes one day; a finding and the empty string if it is none. */
    static String day(SettingsFindings findings, YamlMap settings, String key) {
        String date = settings.text(key);
        if (date.isEmpty() || isDay(date)) {
            return date;
        }
        findings.error(
                settings.value(key).orElse(settings.node()),
                "date",
                key + " = " + date + ": expected a day",
                "write it as in 2026-01-31");
        return "";
    }

    /**
     * Whether this is a date of EDTF, level 1, or a set of such: {@code [2026-01-08..2026-01-26]}.
     */
    static boolean isEdtf(String date) {
        return EDTF.matcher(date).matches()
                && POINT.matcher(date).results().map(MatchResult::group).allMatch(EdtfDate::exists)
                && (!EdtfDate.isDate(date) || EdtfDate.exists(date));
    }

    private static boolean isDay(String date) {
        try {
            return LocalDate.parse(date).toString().equals(date);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

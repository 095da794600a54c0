package dev.stele.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day that a machine names for what it builds, as reproducible-builds.org asks. */
final class SourceDate {
    static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private SourceDate() {}

    /**
     * The day, as an ISO date; nothing if none is named.
     *
     * @param seconds since the beginning of 1970, UTC
     * @throws IllegalArgumentException if that is no number of seconds
     */
    static Optional<String> of(@Nullable String seconds) {
        if (seconds == null || seconds.isBlank()) {
            return Optional.empty();
        }
        try {
            Instant moment = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
            return Optional.of(moment.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(
                    VARIABLE + "=" + seconds + ": expected seconds since 1970", e);
        }
    }
}

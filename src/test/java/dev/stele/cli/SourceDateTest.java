package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceDateTest {

    @Test
    void seconds_name_a_day_in_utc() {
        assertThat(SourceDate.of("1769903999")).contains("2026-01-31");
        assertThat(SourceDate.of("1769904000")).contains("2026-02-01");
        assertThat(SourceDate.of("0")).contains("1970-01-01");
    }

    @Test
    void nothing_names_no_day() {
        assertThat(SourceDate.of(null)).isEmpty();
        assertThat(SourceDate.of("")).isEmpty();
    }

    @Test
    void what_is_no_number_of_seconds_is_named() {
        assertThatThrownBy(() -> SourceDate.of("yesterday"))
                .hasMessage("SOURCE_DATE_EPOCH=yesterday: expected seconds since 1970");
        assertThatThrownBy(() -> SourceDate.of(String.valueOf(Long.MAX_VALUE)))
                .hasMessageContaining("expected seconds since 1970");
    }
}

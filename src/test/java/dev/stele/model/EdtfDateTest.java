package dev.stele.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2022-10-07, 2022-10-07, 2022-10-07",
        "2022~, 2022-01-01, 2022-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2022-34, 2022-04-01, 2022-06-30",
        "2022-41, 2022-07-01, 2022-12-31",
        "2022-22, 2022-06-01, 2022-08-31",
        "2014/2022, 2014-01-01, 2022-12-31",
        "[2025-12-11..2025-12-20], 2025-12-11, 2025-12-20",
        "[2024-04-26..], 2024-04-26, -",
        "[..2026-01-26], -, 2026-01-26",
        "2018/.., 2018-01-01, -",
        "XXXX-12, -, -",
        "XXXX-XX-11, -, -",
    })
    void a_date_reaches_from_its_first_day_to_its_last(String date, String first, String last) {
        assertThat(new EdtfDate(date).first().orElse("-")).isEqualTo(first);
        assertThat(new EdtfDate(date).last().orElse("-")).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "/", "22", "2022-13", "2022-10-32", "2022-1", "spring"})
    void what_is_no_date_is_refused(String text) {
        assertThat(EdtfDate.isDate(text)).isFalse();
        assertThatThrownBy(() -> new EdtfDate(text)).hasMessageContaining("date of EDTF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-02-29",
                "2024-13",
                "soon",
                "2024-33-05",
                "[2023-02-30..2023-03-02]",
                "2024-05/2024-01",
                "[2026-01-26..2026-01-08]"
            })
    void what_no_calendar_has_does_not_exist(String text) {
        assertThat(EdtfDate.exists(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29",
                "202X-02-29",
                "2024",
                "2024-33",
                "2024-01~",
                "2024-01/2024-01",
                "[..2024-02-29]",
                "2024-12-31/.."
            })
    void what_the_calendar_has_exists(String text) {
        assertThat(EdtfDate.exists(text)).isTrue();
    }

    @Test
    void dates_sort_by_their_first_day_and_unknown_years_come_last() {
        assertThat(new EdtfDate("2022")).isLessThan(new EdtfDate("2022-10"));
        assertThat(new EdtfDate("2022-10")).isLessThan(new EdtfDate("2022-36~"));
        assertThat(new EdtfDate("2999")).isLessThan(new EdtfDate("XXXX-01"));
    }
}

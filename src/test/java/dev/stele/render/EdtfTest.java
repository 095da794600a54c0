package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    private final Edtf edtf = new Edtf(Messages.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-06 | 2024-05-06 | 2024-05-06 | 2024-05-06",
                "2024-05 | 2024-05 | 2024-05 | 2024-05",
                "2024~ | about 2024 | about 2024 | ''",
                "[2026-01-08..2026-01-26] | between 2026-01-08 and 2026-01-26 | undated, between"
                        + " 2026-01-08 and 2026-01-26 | ''",
                "[2024-04-26..] | 2024-04-26 or later | undated, 2024-04-26 or later | ''",
                "[..2024] | 2024 or earlier | undated, 2024 or earlier | ''",
                "2023/2024 | between 2023 and 2024 | undated, between 2023 and 2024 | ''",
                "spring | spring | spring | ''",
            })
    void dates_read_as_a_person_writes_them(
            String date, String shown, String inList, String datetime) {
        assertThat(edtf.shown(date)).isEqualTo(shown);
        assertThat(edtf.shownInList(date)).isEqualTo(inList);
        assertThat(Edtf.datetime(date)).isEqualTo(datetime);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-06 | 2024-05-06",
                "2014/2022 | 2014 to 2022",
                "2020-03/2020-05 | 2020-03 to 2020-05",
                "[2025-12-11..2025-12-20] | between 2025-12-11 and 2025-12-20",
                "1850~ | about 1850",
                "199X | 1990s",
                "20XX | 2000–2099",
                "2022-21 | spring 2022",
                "2022-33 | 2022, quarter 1",
                "2022-41 | 2022, second half",
                "XXXX | year not known",
                "XXXX-03 | month 3, year not known",
                "XXXX-01-07 | 01-07, year not known",
                "XXXX-XX-11 | day 11, month not known",
            })
    void dates_of_a_text_read_as_what_they_say(String date, String told) {
        assertThat(edtf.told(date)).isEqualTo(told);
    }
}

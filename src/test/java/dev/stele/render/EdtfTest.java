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
}

package dev.stele.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "semiconductors, semiconductor",
        "export control, export controls",
        "battery, batteries",
        "technologies, technology",
        "process, processes",
        "boxes, box",
        "key, key",
        "robotics, robotics",
        "news, news",
        "united states, united states",
        "virus, virus",
        "analysis, analysis",
        "5g, 5g",
        "u.s., u.s."
    })
    void the_other_number_follows_from_the_spelling(String label, String other) {
        assertThat(WordForms.otherNumber(label)).isEqualTo(other);
    }
}

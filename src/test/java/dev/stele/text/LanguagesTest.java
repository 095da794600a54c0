package dev.stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | 渡轮慢慢靠近码头，孩子们在石阶上等候。",
                "zh-Hant | 渡輪慢慢靠近碼頭，孩子們在石階上等候。",
                "ko      | 배가 천천히 부두에 다가오고 아이들이 기다린다.",
                "ja      | 船がゆっくりと岸に近づき、子供たちが待っている。",
                "en      | The ferry comes slowly to the quay and the children wait.",
                "de      | Die Fähre kommt langsam an den Kai und die Kinder warten.",
                "fr      | Le bac approche lentement et les enfants attendent sur le quai.",
                "zh-Hans | 韩国AI研究院院长LIN在CES展会上表示，大模型LLM快速崛起。",
                "ru      | Паром медленно подходит к причалу, дети ждут.",
                "ar      | تقترب العبارة ببطء من الرصيف والأطفال ينتظرون.",
                "el      | Το πλοίο πλησιάζει αργά και τα παιδιά περιμένουν.",
                "und     | 12:30 — 14:00 …",
            })
    void a_text_tells_its_language(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @Test
    void what_cannot_tell_takes_the_language_of_the_whole() {
        assertThat(Languages.of("1998", "ko")).isEqualTo("ko");
        assertThat(Languages.of("人口", "zh-Hant")).isEqualTo("zh-Hant");
        assertThat(Languages.of("人口", "ja")).isEqualTo("ja");
        assertThat(Languages.of("Restaurant", "fr")).isEqualTo("fr");
        assertThat(Languages.of("Restaurant", "zh-Hans")).isEqualTo("en");
        assertThat(Languages.of("Restaurant", "ru")).isEqualTo("en");
        assertThat(Languages.of("Prom powoli zbliża się do nabrzeża", "pl")).isEqualTo("pl");
        assertThat(Languages.of("Паром подходит", "uk")).isEqualTo("uk");
        assertThat(Languages.of("The ferry comes to the quay and waits", "pl")).isEqualTo("en");
    }
}

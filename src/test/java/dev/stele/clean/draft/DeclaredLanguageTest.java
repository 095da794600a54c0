package dev.stele.clean.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaredLanguageTest {
    @Test
    void the_declared_language_loses_its_region() {
        assertThat(DeclaredLanguage.of(Map.of("lang", List.of("pt-BR")))).isEqualTo("pt");
        assertThat(DeclaredLanguage.of(Map.of("og:locale", List.of("ru_RU")))).isEqualTo("ru");
        assertThat(DeclaredLanguage.of(Map.of("lang", List.of("zh-CN")))).isEqualTo("und");
        assertThat(DeclaredLanguage.of(Map.of("lang", List.of("english")))).isEqualTo("und");
        assertThat(DeclaredLanguage.of(Map.of())).isEqualTo("und");
    }
}

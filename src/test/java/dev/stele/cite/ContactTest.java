package dev.stele.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTest {
    @ParameterizedTest
    @CsvSource({
        "library@example.org, mailto:library@example.org",
        "mailto:library@example.org, mailto:library@example.org",
        "https://example.org/ask?us=1, https://example.org/ask?us=1",
        "https://example.org/~a@b.c, https://example.org/~a@b.c",
        "Ann <a@b.org>, ''",
        "a@b, ''",
        "javascript:alert(1), ''",
        "Ring twice, ''"
    })
    void a_contact_leads_to_mail_or_the_web_or_is_only_words(String text, String address) {
        assertThat(Contact.of(text).text()).isEqualTo(text);
        assertThat(Contact.of(text).address()).isEqualTo(address);
    }
}

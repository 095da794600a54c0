package dev.stele.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemFactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[3] 林文. 山坡上的望远镜[J]. 观象报, 2020(3): 1-5. | 山坡上的望远镜",
                "Field, A. (2019). The telescope on the hill. Journal of Glass, 4, 1–9. | The"
                        + " telescope on the hill",
                "Field, A. (2019) ‘A workshop’s mirrors’, Glass, 39(3), pp. 2–9. | A workshop’s"
                        + " mirrors",
                "Field, A. (2019) The makers’ rules and others’. Glasgow. | The makers’ rules and"
                        + " others’",
                "12. Ada Field, “Mirrors cooled overnight,” Workshop Notes 7 (2001). | Mirrors"
                        + " cooled overnight",
                "김하늘. 『언덕 위의 망원경』. 서울: 별빛, 2018. | 언덕 위의 망원경",
                "Annual report of the workshop 1998 | Annual report of the workshop 1998",
            })
    void the_title_is_told_from_the_rest(String item, String title) {
        assertThat(ItemFacts.of(item).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Field 2019. doi:10.1234/glass.2019-04. | https://doi.org/10.1234/glass.2019-04",
                "Lin W. arXiv:2101.01234v2 [cs] | https://arxiv.org/abs/2101.01234",
                "Seen at https://example.org/notes?id=4. | https://example.org/notes?id=4",
                "Glass. ISBN 978-3-16-148410-0. | urn:isbn:9783161484100",
                "Glass, volume 10.1, 2003 | ''",
            })
    void an_identifier_becomes_an_address(String item, String address) {
        assertThat(ItemFacts.of(item).address()).isEqualTo(address);
    }
}

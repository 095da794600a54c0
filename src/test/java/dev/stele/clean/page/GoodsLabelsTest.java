package dev.stele.clean.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoodsLabelsTest {
    @Test
    void one_price_two_prices_and_a_range_are_prices() {
        assertThat("€ 49,00").matches(GoodsLabels::isPrice);
        assertThat("$12.00 was $15.00").matches(GoodsLabels::isPrice);
        assertThat("$150 - $199.99").matches(GoodsLabels::isPrice);
    }

    @Test
    void words_behind_a_price_are_more_than_a_price() {
        assertThat("$150 and everything that the harbour holds")
                .matches(text -> !GoodsLabels.isPrice(text));
        assertThat("$150 to $199.99 (brass lamps)").matches(text -> !GoodsLabels.isPrice(text));
    }
}

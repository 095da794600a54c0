package dev.stele.clean.page;

import static dev.stele.clean.Pages.page;
import static dev.stele.clean.Pages.paragraphs;
import static dev.stele.clean.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListPageTest {
    private static final List<String> NAMES =
            List.of(
                    "Lantern of the north pier",
                    "Lamp for a small cabin",
                    "Oil lamp with two wicks",
                    "Storm lamp made of tin",
                    "Candle holder from Bergen",
                    "Reading lamp with a clamp");

    @Test
    void cards_keep_their_names_and_lose_what_stands_on_all_of_them() {
        assertThat(texts(page("<h1>Lamps</h1><ul>" + cards("<p>Key features</p>") + "</ul>")))
                .containsExactlyElementsOf(expected());
    }

    @Test
    void prices_dates_and_writers_stay_though_they_are_the_same_on_all_cards() {
        for (String line : List.of("$12.00", "Dec. 17, 2025", "By Ann Lee")) {
            assertThat(texts(page("<h1>Lamps</h1><ul>" + cards("<p>" + line + "</p>") + "</ul>")))
                    .filteredOn(line::equals)
                    .hasSize(NAMES.size());
        }
    }

    @Test
    void cards_written_twice_are_read_once() {
        assertThat(
                        texts(
                                page(
                                        "<h1>Lamps</h1><ul class=wide>"
                                                + cards("")
                                                + "</ul><ul class=narrow>"
                                                + cards("")
                                                + "</ul>")))
                .containsExactlyElementsOf(expected());
    }

    @Test
    void filters_and_buttons_go() {
        assertThat(
                        texts(
                                page(
                                        "<h1>Lamps</h1><div class=facet-filters><p>Colour of the"
                                                + " shade</p><p>Length of the cord</p></div><ul>"
                                                + cards(
                                                        "<button>Save this lamp for a later"
                                                                + " day</button>")
                                                + "</ul>")))
                .containsExactlyElementsOf(expected());
    }

    @Test
    void ratings_go_and_what_is_wider_than_a_rating_stays() {
        assertThat(
                        texts(
                                page(
                                        "<h1>Lamps</h1><ul>"
                                                + cards("<div class=rating>4.5 of five</div>")
                                                + "</ul>")))
                .containsExactlyElementsOf(expected());
        assertThat(
                        texts(
                                page(
                                        "<h1>Lamps</h1><div class=top-rating><ul>"
                                                + cards("")
                                                + "</ul></div>")))
                .containsExactlyElementsOf(expected());
    }

    @Test
    void other_stories_are_the_cards_of_a_list() {
        String list = "<script type=application/ld+json>{\"@type\":\"CollectionPage\"}</script>";
        assertThat(texts(page(list, "<h1>Lamps</h1><ul class=recirc>" + cards("") + "</ul>")))
                .containsExactlyElementsOf(expected());
        assertThat(texts(page(paragraphs(0, 6) + "<ul class=recirc>" + cards("") + "</ul>")))
                .hasSize(6);
    }

    @Test
    void a_text_keeps_lines_that_it_repeats() {
        String refrain = "<p>And the lamp went out</p>";
        assertThat(
                        texts(
                                page(
                                        refrain
                                                + paragraphs(0, 2)
                                                + refrain
                                                + paragraphs(2, 4)
                                                + refrain
                                                + paragraphs(4, 6)
                                                + refrain
                                                + paragraphs(6, 8))))
                .filteredOn("And the lamp went out"::equals)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static String cards(String more) {
        StringBuilder cards = new StringBuilder();
        for (String name : NAMES) {
            cards.append("<li class=card><h3><a href=x>" + name + "</a></h3><p>" + words(name))
                    .append("</p>" + more + "</li>");
        }
        return cards.toString();
    }

    private static String words(String name) {
        return name + ", as the harbour master keeps it in his office.";
    }

    private static List<String> expected() {
        List<String> expected = new ArrayList<>(List.of("Lamps"));
        NAMES.forEach(name -> expected.addAll(List.of(name, words(name))));
        return expected;
    }
}

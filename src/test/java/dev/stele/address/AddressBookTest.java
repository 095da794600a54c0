package dev.stele.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AddressBookTest {
    private static final String FERRY = "The ferry leaves the harbour at noon and comes back late.";
    private static final String LIGHT = "Nobody has lit the lamp of the old lighthouse since then.";
    private static final String SALT = "盐田在港口以北，渡轮每周两次从那里运盐到城里。";

    private static AddressBook book(String... texts) {
        return again(AddressBook.EMPTY, texts);
    }

    private static AddressBook again(AddressBook before, String... texts) {
        List<String> all = List.of(texts);
        return AddressBook.holding(before.renewed("doc", Anchors.of(all), all));
    }

    private static SortedMap<String, String> former(AddressBook book, String... texts) {
        List<String> all = List.of(texts);
        return book.former("doc", Anchors.of(all), all);
    }

    private static String anchor(String text) {
        return Anchors.of(List.of(text)).get(0);
    }

    @Test
    void unchanged_passages_need_no_other_address_wherever_they_move() {
        AddressBook book = book(FERRY, LIGHT, SALT);
        assertThat(former(book, SALT, "A new passage stands here.", FERRY, LIGHT)).isEmpty();
        assertThat(book.of("doc")).allMatch(entry -> entry.leadsTo().isEmpty());
    }

    @Test
    void a_changed_passage_is_known_by_its_words() {
        AddressBook book = book(FERRY, LIGHT, SALT);
        String mended = "The ferry leaves our harbour at noon, and comes back late!";
        String moved = "盐田在港口以北，渡轮每周两次从那里运盐到首都。";
        assertThat(former(book, moved, LIGHT, mended))
                .containsExactlyInAnyOrderEntriesOf(
                        new TreeMap<>(
                                Map.of(
                                        anchor(FERRY), anchor(mended),
                                        anchor(SALT), anchor(moved))));
    }

    @Test
    void the_script_does_not_matter() {
        String traditional = "鹽田在港口以北，渡輪每週兩次從那裡運鹽到城裡。";
        assertThat(former(book(FERRY, SALT), FERRY, traditional))
                .containsExactly(Map.entry(anchor(SALT), anchor(traditional)));
    }

    @Test
    void a_passage_without_a_word_of_its_own_left_is_known_by_its_place() {
        String heading = "Conclusion";
        String renamed = "What follows";
        assertThat(former(book(FERRY, heading, LIGHT), FERRY, renamed, LIGHT))
                .containsExactly(Map.entry(anchor(heading), anchor(renamed)));
    }

    @Test
    void a_heading_does_not_lead_to_a_paragraph_that_has_its_words() {
        String heading = "The harbour";
        String renamed = "The old harbour";
        String mended = "The ferry goes from the harbour at noon and comes back late.";
        assertThat(former(book(heading, FERRY, LIGHT), renamed, mended, LIGHT))
                .containsEntry(anchor(heading), anchor(renamed))
                .containsEntry(anchor(FERRY), anchor(mended));
    }

    @Test
    void a_deleted_passage_does_not_lead_to_one_that_stood_beside_it() {
        assertThat(former(book(FERRY, LIGHT, SALT), FERRY, SALT)).isEmpty();
        assertThat(former(book(FERRY, LIGHT, SALT), FERRY, SALT, "An afterword."))
                .doesNotContainKey(anchor(LIGHT));
    }

    @Test
    void both_halves_of_a_cut_passage_and_two_joined_ones_are_found() {
        String joined = FERRY + " " + LIGHT;
        assertThat(former(book(FERRY, LIGHT), joined))
                .containsOnlyKeys(anchor(FERRY), anchor(LIGHT))
                .containsValue(anchor(joined));
        assertThat(former(book(joined, SALT), FERRY, LIGHT, SALT)).containsKey(anchor(joined));
    }

    @Test
    void an_address_leads_on_through_all_changes_once_they_are_written_down() {
        String second = "The ferry leaves the harbour at dusk; it is seldom seen again.";
        String third = "Seldom seen again, it vanished at dusk like all good things.";
        AddressBook book = again(book(FERRY, LIGHT), second, LIGHT);
        assertThat(former(book, second, LIGHT))
                .containsExactly(Map.entry(anchor(FERRY), anchor(second)));
        assertThat(former(book, third, LIGHT))
                .containsEntry(anchor(FERRY), anchor(third))
                .containsEntry(anchor(second), anchor(third));
        assertThat(former(again(book, third, LIGHT), third, LIGHT))
                .containsEntry(anchor(FERRY), anchor(third));
    }

    @Test
    void lines_are_read_as_they_were_written() {
        List<String> texts = List.of(FERRY, SALT);
        List<AddressBook.Entry> entries =
                AddressBook.EMPTY.renewed("a\\b\tc\nd", Anchors.of(texts), texts);
        assertThat(entries)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.line()).doesNotContain("\n");
                            assertThat(AddressBook.Entry.parse(entry.line())).contains(entry);
                        });
    }

    @Test
    void what_is_no_address_is_not_read() {
        for (String line :
                List.of(
                        "",
                        AddressBook.HEADING,
                        "doc\tabcdefgh",
                        "doc\tabcdefg1\t\t",
                        "doc\tabcdefgh\tnowhere\t",
                        "doc\tabcdefgh\t\tnot hexadecimal")) {
            assertThat(AddressBook.Entry.parse(line)).as(line).isEmpty();
        }
    }

    /** Words are exchanged, added and left out, and passages inserted. */
    @Test
    void nearly_all_changed_passages_are_found_again() {
        assertThat(foundAgain(new Random(11), 0)).isGreaterThanOrEqualTo(0.99);
    }

    /** The second part of each document goes before the first one, too. */
    @Test
    void nearly_all_changed_passages_are_found_again_in_another_order() {
        assertThat(foundAgain(new Random(12), 20)).isGreaterThanOrEqualTo(0.99);
    }

    /**
     * The share of changed passages whose former address leads to what became of them.
     *
     * @param moved how many passages go from the beginning to the end
     */
    private static double foundAgain(Random random, int moved) {
        int changed = 0;
        int found = 0;
        for (int document = 0; document < 50; document++) {
            List<List<String>> passages = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                passages.add(words(random, 1 + random.nextInt(60)));
            }
            List<String> before = passages.stream().map(it -> String.join(" ", it)).toList();
            AddressBook book = book(before.toArray(String[]::new));
            List<String> after = new ArrayList<>();
            int[] places = new int[passages.size()];
            for (int i = 0; i < places.length; i++) {
                int which = (i + moved) % places.length;
                List<String> passage = passages.get(which);
                if (random.nextInt(8) == 0) {
                    after.add(String.join(" ", words(random, 20)));
                }
                places[which] = after.size();
                after.add(
                        String.join(
                                " ", random.nextInt(3) == 0 ? edited(random, passage) : passage));
            }
            SortedMap<String, String> former = former(book, after.toArray(String[]::new));
            List<String> anchors = Anchors.of(before);
            List<String> now = Anchors.of(after);
            for (int i = 0; i < anchors.size(); i++) {
                if (!now.contains(anchors.get(i))) {
                    String expected = now.get(places[i]);
                    changed++;
                    found += expected.equals(former.get(anchors.get(i))) ? 1 : 0;
                }
            }
        }
        assertThat(changed).isGreaterThan(500);
        return (double) found / changed;
    }

    private static List<String> words(Random random, int count) {
        return random.ints(count, 0, 4000).mapToObj(it -> "w" + Integer.toString(it, 36)).toList();
    }

    private static List<String> edited(Random random, List<String> words) {
        List<String> edited = new ArrayList<>(words);
        int times = 1 + words.size() / 8;
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(3)) {
                case 0 -> edited.set(at, words(random, 1).get(0));
                case 1 -> edited.add(at, words(random, 1).get(0));
                default -> {
                    if (edited.size() > 1) {
                        edited.remove(at);
                    }
                }
            }
        }
        return edited;
    }
}

package dev.stele.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentIdsTest {

    @Test
    void an_id_is_the_path_without_its_extension() {
        assertThat(DocumentIds.of(List.of("a.txt", "folder/b.c.md", "无标题")))
                .containsEntry("a.txt", "a")
                .containsEntry("folder/b.c.md", "folder/b.c")
                .containsEntry("无标题", "无标题");
    }

    @Test
    void paths_that_differ_only_in_extension_or_case_all_get_a_hash() {
        assertThat(DocumentIds.of(List.of("a.txt", "a.html", "A.md", "b.txt")).values())
                .filteredOn(id -> id.matches("[aA]~[0-9a-f]{6}"))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void paths_that_differ_only_in_normalisation_get_a_hash() {
        assertThat(DocumentIds.of(List.of("caf\u00e9.txt", "cafe\u0301.md")).values())
                .allMatch(id -> id.startsWith("caf\u00e9~"));
    }

    @Test
    void a_new_document_does_not_change_the_ids_of_others() {
        String before = DocumentIds.of(List.of("a.txt", "b.txt")).get("b.txt");
        assertThat(DocumentIds.of(List.of("a.txt", "a.md", "b.txt")).get("b.txt"))
                .isEqualTo(before);
    }

    @Test
    void characters_that_addresses_or_file_systems_forbid_become_hyphens() {
        assertThat(DocumentIds.of(List.of("a<b>\"c\"?#%.txt")))
                .containsEntry("a<b>\"c\"?#%.txt", "a-b--c----");
    }
}

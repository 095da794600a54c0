package dev.stele.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Language;
import dev.stele.model.Vocabulary;
import dev.stele.search.Searcher;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFormsTest {
    @Test
    void words_of_one_stem_are_forms_of_one_another() {
        Words words = new Words();
        words.add("en", "treaty", "treaty");
        words.add("en", "treaties", "Treaties");
        words.add("en", "treat", "treat");

        WordForms forms = new WordForms(words);
        assertThat(forms.others("treaty")).containsExactly("treaties");
        assertThat(forms.others("treaties")).containsExactly("treaty");
        assertThat(forms.others("treat")).isEmpty();
    }

    @Test
    void a_stem_is_that_of_the_word_as_it_is_spelt() {
        Words words = new Words();
        words.add("ru", "новыи", "Новый");
        words.add("ru", "новые", "новые");
        words.add("fr", "developpe", "développé");
        words.add("fr", "developpes", "développés");

        WordForms forms = new WordForms(words);
        assertThat(forms.others("новыи")).containsExactly("новые");
        assertThat(forms.others("developpes")).containsExactly("developpe");
    }

    @Test
    void words_that_one_character_stands_for_are_no_forms_of_one_another() {
        Words words = new Words();
        words.add("ar", "صلى", "\ufdfa");
        words.add("ar", "وسلم", "\ufdfa");

        assertThat(new WordForms(words).others("صلى")).isEmpty();
    }

    @Test
    void words_of_two_languages_are_no_forms_of_one_another() {
        Words words = new Words();
        words.add("de", "vertrag", "Vertrag");
        words.add("en", "vertrags", "vertrags");

        assertThat(new WordForms(words).others("vertrag")).isEmpty();
    }

    @Test
    void the_first_spelling_of_several_counts_whatever_comes_first() {
        Words one = new Words();
        one.add("fr", "traite", "traité");
        one.add("fr", "traite", "traite");
        Words other = new Words();
        other.add("fr", "traite", "Traite");
        other.add("fr", "traite", "traité");

        assertThat(one.spellings()).isEqualTo(other.spellings());
    }

    @Test
    void another_form_of_a_word_is_found(@TempDir Path site) {
        Shelf.write(
                Shelf.index(
                        Shelf.of(
                                Vocabulary.EMPTY,
                                text("one", "fr", "Les traités sont publics."),
                                text("two", "fr", "Le traité est secret."),
                                text("three", "fr", "La traitrise est interdite."),
                                text("four", "de", "Kein Wort davon."))),
                site);

        assertThat(new Searcher(site).search("traité ", 10))
                .extracting(hit -> hit.document())
                .containsExactly("two", "one");
    }

    private static Document text(String id, String language, String text) {
        return DocumentBuilder.at(id + ".txt").in(new Language(language)).paragraph(text).build();
    }
}

package dev.stele.clean.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.clean.Texts;
import dev.stele.model.Document;
import dev.stele.model.Field;
import dev.stele.model.Role;
import dev.stele.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTracesTest {

    @Test
    void a_leaked_prompt_goes_and_the_sentence_behind_it_stays() {
        Document document = Texts.clean("港口很安静。现在我给你的英文是:渡轮慢慢靠近码头。");
        assertThat(document.cleanedText()).isEqualTo("港口很安静。渡轮慢慢靠近码头。");
        assertThat(document.metadata().first(Field.TRANSLATION))
                .hasValueSatisfying(fact -> assertThat(fact.status()).isEqualTo(Status.INFERRED));
    }

    @Test
    void prompts_in_english_and_korean_go_too() {
        assertThat(
                        Texts.clean("The sea is calm. Here is the translation: The ferry comes.")
                                .cleanedText())
                .isEqualTo("The sea is calm.  The ferry comes.");
        assertThat(Texts.clean("다음은 번역입니다: 배가 온다.").cleanedText()).isEqualTo("배가 온다.");
    }

    @Test
    void a_sentence_about_translation_stays() {
        String text = "他说，现在我给你的英文是:Harbour，请记下来。Machine translation is discussed here: it helps.";
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
    }

    @Test
    void a_notice_gets_its_role_and_loses_the_request_for_feedback() {
        Document document =
                Texts.clean(
                        Texts.paragraph(1)
                                + "\n\n"
                                + "※ This article has been translated by AI. Share your feedback"
                                + " here.");
        assertThat(document.passages().get(1).role()).isEqualTo(Role.TRANSLATION_NOTICE);
        assertThat(document.passages().get(1).text())
                .isEqualTo("※ This article has been translated by AI.");
        assertThat(document.metadata().first(Field.TRANSLATION))
                .hasValueSatisfying(fact -> assertThat(fact.status()).isEqualTo(Status.STATED));
    }

    @Test
    void an_article_about_translation_programs_has_no_notice() {
        String text =
                "The museum's labels, about which the harbour master had complained for years, have"
                    + " now all been replaced. Visitors say that they were machine translated from"
                    + " the Korean and that nobody had ever read them aloud, least of all a sailor,"
                    + " before they were hung up in the hall.";
        assertThat(Texts.clean(text).passages().get(0).role()).isEqualTo(Role.BODY);
    }

    @Test
    void prompts_in_a_text_about_prompts_are_only_proposed() {
        String text =
                "How we prompt translators\n\nA good prompt is short. Here are some of ours.\n\n"
                        + "Translate the following text into Korean: it is clear, and it works.\n\n"
                        + "As an AI language model, I cannot do that. So it answers at times.";
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
        assertThat(Texts.clean(text).metadata().first(Field.TRANSLATION)).isEmpty();
        String chinese = "提示词应当简短。例如：\n\n请将以下内容翻译成英文：\n\n这句提示词清楚明白。";
        assertThat(Texts.clean(chinese).cleanedText()).isEqualTo(chinese);
        assertThat(Texts.edits(Texts.clean(chinese), "leaked-prompt")).hasSize(1);
    }

    @Test
    void a_prompt_that_is_quoted_stays() {
        String text = "He wrote: “Here is the translation: The ferry comes.” Nobody laughed.";
        assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
        assertThat(
                        Pages.texts(
                                Pages.page(
                                        "<p>The machine answered:</p><blockquote><p>Here is the"
                                            + " translation: The ferry comes.</p></blockquote>")))
                .contains("Here is the translation: The ferry comes.");
    }

    @Test
    void a_note_on_who_translated_a_text_is_no_notice() {
        for (String note :
                List.of(
                        "Translated from the Korean by Anna Example, with her notes.",
                        "本文由林晓舟翻译，赵一帆校对。",
                        "이 글은 김영수가 번역했다.")) {
            Document document = Texts.clean(Texts.paragraph(1) + "\n\n" + note);
            assertThat(document.passages()).allMatch(p -> p.role() != Role.TRANSLATION_NOTICE);
            assertThat(document.metadata().first(Field.TRANSLATION)).isEmpty();
        }
    }

    @Test
    void courtesies_beside_a_prompt_go_with_it_and_are_no_title() {
        String text = Texts.paragraph(1) + "\n\n" + Texts.paragraph(2);
        for (String said :
                List.of(
                        "Sure! Here is the English version of the article:\n\n",
                        "Sure, here's the translation:\n\n",
                        "Certainly!\n\nHere is your translated text:\n\n",
                        "当然，以下是您要求的翻译：\n\n",
                        "물론입니다! 다음은 요청하신 번역입니다.\n\n",
                        "もちろんです。以下は日本語訳です。\n\n",
                        "Gerne! Hier ist die deutsche Übersetzung:\n\n",
                        "Bien sûr ! Voici la traduction :\n\n",
                        "¡Claro! Aquí tienes la traducción al español:\n\n",
                        "Конечно! Вот перевод статьи:\n\n")) {
            Document document = Texts.clean(said + text);
            assertThat(document.cleanedText()).as(said).isEqualTo(text);
            assertThat(document.metadata().value(Field.TITLE)).startsWith("第1段");
        }
    }

    @Test
    void tasks_are_known_in_several_languages() {
        String text = Texts.paragraph(1) + "\n\n" + Texts.paragraph(2);
        for (String said :
                List.of(
                        "Please note: translate the following text into Chinese, keeping the tone.",
                        "Could you please translate the following article to English?",
                        "以下の文章を中国語に翻訳してください。",
                        "Bitte übersetzen Sie den folgenden Text ins Chinesische.",
                        "Veuillez traduire le texte suivant en chinois.",
                        "Por favor, traduce el siguiente texto al chino.",
                        "Переведите следующий текст на китайский язык:")) {
            assertThat(Texts.clean(said + "\n\n" + text).cleanedText()).as(said).isEqualTo(text);
        }
    }

    @Test
    void an_offer_at_the_end_goes_where_a_prompt_proves_who_made_it() {
        String text = Texts.paragraph(1) + "\n\n" + Texts.paragraph(2);
        for (String said :
                List.of(
                        "Let me know if you would like any changes!",
                        "I hope this helps! Feel free to ask if anything is unclear.",
                        "希望对您有帮助！如果需要修改，请随时告诉我。",
                        "수정이 필요하시면 말씀해 주세요.",
                        "N'hésitez pas à me demander une autre version.")) {
            String chat = "Here is the translation:\n\n" + text + "\n\n" + said;
            assertThat(Texts.clean(chat).cleanedText()).as(said).isEqualTo(text);
            assertThat(Texts.clean(text + "\n\n" + said).cleanedText()).as(said).contains(said);
        }
    }

    @Test
    void an_offer_about_a_translation_without_another_sign_is_only_proposed() {
        String letter =
                Texts.paragraph(1) + "\n\nLet me know if you would like to change the translation.";
        assertThat(Texts.clean(letter).cleanedText()).isEqualTo(letter);
        assertThat(Texts.edits(Texts.clean(letter), "leaked-prompt")).hasSize(1);
        String other = Texts.paragraph(1) + "\n\nLet me know if you are at home.";
        assertThat(Texts.edits(Texts.clean(other), "leaked-prompt")).isEmpty();
    }

    @Test
    void a_text_that_begins_like_a_courtesy_behind_a_prompt_stays() {
        for (String text :
                List.of("当然，渡轮中午才来。港口很安静。", "当然。", "Of course. The ferry comes at noon.")) {
            assertThat(Texts.clean("Here is the translation: " + text).cleanedText())
                    .isEqualTo(text);
        }
    }

    @Test
    void what_people_say_of_translations_stays() {
        for (String said :
                List.of(
                        "Sure! The ferry comes at noon.",
                        "Bien sûr ! Le bac arrive à midi.",
                        "当然，渡轮中午才来。",
                        "The poem is short. Hier ist die Übersetzung: Das Meer ist ruhig.",
                        "Voici une histoire que je tiens de mon père.",
                        "He asked me to translate the following letter into English.")) {
            String text = Texts.paragraph(1) + "\n\n" + said + "\n\n" + Texts.paragraph(2);
            assertThat(Texts.clean(text).cleanedText()).isEqualTo(text);
        }
    }
}

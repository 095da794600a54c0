package dev.stele.clean.damage;

import java.util.List;
import java.util.SplittableRandom;

/** Damage done by machine translation. */
final class TranslationDamage {
    private static final List<String> PROMPTS =
            List.of(
                    "现在我给你的英文是:",
                    "我提供的文本如下：",
                    "请将以下内容翻译成中文。",
                    "以下是您要求的翻译：",
                    "Here is the translation:",
                    "Here is your translated text:",
                    "Please translate the following text into English.",
                    "As an AI language model, I cannot translate this part.",
                    "다음은 요청하신 번역입니다.",
                    "다음 글을 한국어로 번역해 주세요.");

    private TranslationDamage() {}

    /** A prompt before a share of the paragraphs, and one of them at least. */
    static Damaged prompts(String text, double rate, SplittableRandom random) {
        DamageWriter writer = new DamageWriter();
        boolean none = true;
        for (String paragraph : text.split("(?<=\n)")) {
            boolean prose = paragraph.length() > 40;
            if (prose && (none || random.nextDouble() < rate / 4)) {
                writer.damaged(PROMPTS.get(random.nextInt(PROMPTS.size())), "");
                none = false;
            }
            writer.sound(paragraph);
        }
        return writer.damaged();
    }
}

package dev.stele.analyse;

import dev.stele.model.DatePhrase.Sense;
import dev.stele.model.EdtfDate;
import java.util.regex.Pattern;

/**
 * Tells what a date is to its sentence, from the words around it: a target needs a word for a
 * deadline or an aim, and nothing that sets it in the past.
 */
final class Tenses {
    private static final Pattern AIMS =
            Pattern.compile(
                    "计划|规划|目标|力争|争取|预计|预测|预期|有望|旨在|拟|将|可能会|确保|要|设想|愿景|承诺|목표|계획|예정|전망|방침|추진|예상|할"
                        + " 것|하기로|키로|겠다|ㄹ 것"
                        + "|(?<![a-z])(?:will|shall|plans?|planned|aims?|aiming|targets?|goals?|expect(?:s|ed)?"
                        + "|projects?|projected|forecasts?|hopes?|intends?|pledge[sd]?|commit(?:s|ted)?|should|must|to"
                        + " be|is to|are to|would|vision|roadmap)(?![a-z])");

    /** Of these, what makes a time without a deadline a target; what merely will be is an event. */
    private static final Pattern PURPOSES =
            Pattern.compile(
                    "计划|规划|目标|力争|争取|预计|预测|预期|有望|旨在|愿景|承诺|목표|계획|전망|방침|추진|예상"
                        + "|(?<![a-z])(?:plans?|planned|aims?|aiming|targets?|goals?|expect(?:s|ed)?"
                        + "|projects?|projected|forecasts?|hopes?|intends?|pledge[sd]?|vision"
                        + "|roadmap)(?![a-z])");

    private static final Pattern DEADLINE_BEFORE =
            Pattern.compile(
                    "(?:(?<![截直了达止])(?:到|至)(?:了)?|(?:^|[^a-z])(?:by|until)(?: the)?"
                            + "(?: (?:end|middle|close) of)?) ?$");
    private static final Pattern PAST_BEFORE = Pattern.compile("到了 ?$");
    private static final Pattern DEADLINE_BEHIND =
            Pattern.compile("^(?:年?[底末]|말)? ?(?:之前|以前|前(?!后|一|两|三|几)|까지|이전)");
    private static final Pattern RANGE_BEFORE = Pattern.compile("부터[^.。]{0,12}$");
    private static final Pattern AHEAD_BEFORE =
            Pattern.compile(
                    "(?:将于|将在|拟于|定于|计划于|预计|下一?|即将[^，。,;；]{0,4}|오는|다음|next|will[a-z"
                        + " ]{0,24}|scheduled for|due in|due on|expected in|upcoming|come) ?(?:in"
                        + " |on |by )?$");
    private static final Pattern AHEAD_BEHIND =
            Pattern.compile("^[^。.；;]{0,24}(?:预定|예정|将举行|将召开|개최한다|열린다|열릴)");
    private static final Pattern SINCE_BEFORE =
            Pattern.compile("(?:自从?|从|早在|since|from|after|until|before|比|较) ?$");
    private static final Pattern SINCE_BEHIND =
            Pattern.compile("^(?:年)?(?:以来|以后|之后|起|后(?!年)|前|이후|부터| onwards?)");
    private static final Pattern AS_OF =
            Pattern.compile("(?:截至|截止到?|as of|as at|at the end of) ?$");
    private static final Pattern IN_FORCE = Pattern.compile("^[^。；]{0,3}起(?:施行|实施|生效|执行)");

    /** How far from a date, in folded units, words are looked for. */
    private static final int NEAR = 24;

    private static final int FAR = 70;

    private Tenses() {}

    /** Whether the words say that the date lies ahead of the document. */
    static boolean isAhead(Wording wording, DateWords words) {
        return AHEAD_BEFORE.matcher(wording.before(words.from(), 32)).find()
                || AHEAD_BEHIND.matcher(wording.behind(words.to(), 32)).find()
                || DEADLINE_BEHIND.matcher(wording.behind(words.to(), 6)).find()
                        && AIMS.matcher(wording.behind(words.to(), 40)).find();
    }

    /** Whether the date only says from when on, or until when, something else is. */
    static boolean isSince(Wording wording, DateWords words) {
        return SINCE_BEFORE.matcher(wording.before(words.from(), 6)).find()
                || SINCE_BEHIND.matcher(wording.behind(words.to(), 8)).find();
    }

    /** Whether something comes into force then, which may be long after the text. */
    static boolean isInForce(Wording wording, DateWords words) {
        return IN_FORCE.matcher(wording.behind(words.to(), 12)).find();
    }

    static Sense sense(Wording wording, DateWords words, EdtfDate date, Anchor anchor) {
        String near = wording.before(words.from(), NEAR);
        if (AS_OF.matcher(near).find()) {
            return Sense.PERIOD;
        }
        boolean over =
                date.last().isPresent()
                        && anchor.first().isPresent()
                        && date.last().get().compareTo(anchor.first().get()) < 0;
        if (over || PAST_BEFORE.matcher(near).find()) {
            return Sense.EVENT;
        }
        boolean ahead =
                date.first().isPresent()
                        && anchor.last().isPresent()
                        && date.first().get().compareTo(anchor.last().get()) > 0;
        if (isDeadline(wording, words, near) && (ahead || hasAim(wording, words))) {
            return Sense.TARGET;
        }
        boolean meant = ahead && PURPOSES.matcher(wording.before(words.from(), FAR)).find();
        return meant ? Sense.TARGET : Sense.EVENT;
    }

    private static boolean isDeadline(Wording wording, DateWords words, String near) {
        return DEADLINE_BEFORE.matcher(near).find()
                || DEADLINE_BEHIND.matcher(wording.behind(words.to(), NEAR)).find()
                        && !RANGE_BEFORE.matcher(near).find();
    }

    private static boolean hasAim(Wording wording, DateWords words) {
        return AIMS.matcher(wording.before(words.from(), FAR)).find()
                || AIMS.matcher(wording.behind(words.to(), FAR)).find();
    }
}

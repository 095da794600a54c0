package dev.stele.clean;

import dev.stele.clean.damage.Bookmarks;
import dev.stele.clean.damage.ConversionSlips;
import dev.stele.clean.damage.FullWidth;
import dev.stele.clean.damage.Hygiene;
import dev.stele.clean.damage.InsertedReadings;
import dev.stele.clean.damage.LostDays;
import dev.stele.clean.damage.MisreadUtf8;
import dev.stele.clean.damage.ShiftedBytes;
import dev.stele.clean.damage.SpacedNumbers;
import dev.stele.clean.draft.Decisions;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.draft.Typesetter;
import dev.stele.clean.lines.DoubledHeadlines;
import dev.stele.clean.lines.DoubledParagraphs;
import dev.stele.clean.lines.OneLineDump;
import dev.stele.clean.lines.PageFurniture;
import dev.stele.clean.lines.RepeatedFurniture;
import dev.stele.clean.lines.RunningLines;
import dev.stele.clean.lines.WrappedLines;
import dev.stele.clean.page.MainContent;
import dev.stele.clean.structure.Bylines;
import dev.stele.clean.structure.Captions;
import dev.stele.clean.structure.Citations;
import dev.stele.clean.structure.FirstClause;
import dev.stele.clean.structure.HeadFacts;
import dev.stele.clean.structure.LabelledParts;
import dev.stele.clean.structure.MarkedLists;
import dev.stele.clean.structure.NumberedHeadings;
import dev.stele.clean.structure.NumberedItems;
import dev.stele.clean.structure.PageFacts;
import dev.stele.clean.structure.ReferenceLists;
import dev.stele.clean.structure.ReportFront;
import dev.stele.clean.structure.ShortLineHeadings;
import dev.stele.clean.structure.Titles;
import dev.stele.clean.translation.LeakedPrompts;
import dev.stele.clean.translation.NameVariants;
import dev.stele.clean.translation.TranslationFragments;
import dev.stele.clean.translation.TranslationNotices;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Evidence;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Metadata;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.ReadText;
import dev.stele.model.Role;
import dev.stele.model.Supplied;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cleans a document: the rules revise a draft one after the other, then it is set as passages with
 * its ledger. A pure function of the read text, the evidence and {@code corpus.yaml}; safe to call
 * from several threads.
 */
public final class Cleaner {
    /** In this order: characters, damage, furniture, structure, metadata, inline. */
    static final List<Rule> RULES =
            List.of(
                    new MisreadUtf8(),
                    new Hygiene(),
                    new Bookmarks(),
                    new InsertedReadings(),
                    new ShiftedBytes(),
                    new HeadFacts(),
                    new ConversionSlips(),
                    new PageFurniture(),
                    new MainContent(),
                    new DoubledHeadlines(),
                    new RunningLines(),
                    new WrappedLines(),
                    new RepeatedFurniture(),
                    new ReportFront(),
                    new OneLineDump(),
                    new LeakedPrompts(),
                    new TranslationNotices(),
                    new LabelledParts(),
                    new Bylines(),
                    new ReferenceLists(),
                    new NumberedHeadings(),
                    new ShortLineHeadings(),
                    new MarkedLists(),
                    new NumberedItems(),
                    new Captions(),
                    new Titles(),
                    new PageFacts(),
                    new DoubledParagraphs(),
                    new TranslationFragments(),
                    new NameVariants(),
                    new LostDays(),
                    new SpacedNumbers(),
                    new Citations(),
                    new FullWidth());

    /** Times that decisions are carried out; edits lie two deep at most. */
    private static final int ROUNDS = 3;

    private final Corpus corpus;

    public Cleaner(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The names of all rules, sorted: what a decision may be about. */
    public static SortedSet<String> rules() {
        return RULES.stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Cleans one document.
     *
     * @param id its ID
     * @param evidence what the corpus knows about it; {@link Evidence#NONE} the first time
     */
    public Document clean(String id, ReadText read, Evidence evidence) {
        Draft draft = new Draft(read, evidence);
        for (Rule rule : RULES) {
            rule.revise(draft);
            draft.leaveOutEmptied();
        }
        Document document = decided(Typesetter.set(id, draft), draft);
        return document.withMetadata(withTitle(document, evidence, supply(document)));
    }

    /**
     * The document as people want it who looked at what cleaning did. What they refuse may have hid
     * another edit that they decided about too.
     */
    private Document decided(Document document, Draft draft) {
        Decisions decisions =
                new Decisions(
                        corpus.supplied(document.source()).stream()
                                .flatMap(supplied -> supplied.decisions().stream())
                                .toList());
        Document decided = document;
        for (int round = 0; round < ROUNDS; round++) {
            if (!decisions.carryOut(draft, decided.ledger())) {
                return decided;
            }
            decided = Typesetter.set(document.id(), draft);
        }
        return decided;
    }

    /** Supplied facts take the place of what was found. */
    private Metadata supply(Document document) {
        Metadata metadata = document.metadata();
        for (Supplied supplied : corpus.supplied(document.source())) {
            for (var entry : supplied.facts().entrySet()) {
                metadata = metadata.with(entry.getKey(), entry.getValue());
            }
        }
        return metadata;
    }

    private static Metadata withTitle(Document document, Evidence evidence, Metadata metadata) {
        if (metadata.first(Field.TITLE).isPresent()) {
            return metadata;
        }
        return devised(document, evidence)
                .map(title -> metadata.with(Field.TITLE, List.of(title)))
                .orElse(metadata);
    }

    private static Optional<Fact> devised(Document document, Evidence evidence) {
        Optional<Fact> witness =
                evidence.witnesses().stream()
                        .filter(w -> !w.title().isBlank())
                        .findFirst()
                        .map(
                                w ->
                                        Fact.inferred(
                                                w.title(),
                                                "the title of its copy " + w.document()));
        return witness.or(
                () ->
                        document.passages().stream()
                                .filter(
                                        p ->
                                                p.role() == Role.BODY
                                                        && p.kind() != PassageKind.HEADING)
                                .map(Passage::text)
                                .findFirst()
                                .map(FirstClause::of)
                                .map(clause -> Fact.inferred(clause, "its first words")));
    }
}

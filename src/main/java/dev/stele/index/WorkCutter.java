package dev.stele.index;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Document;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.model.Work;
import dev.stele.search.IndexFormat;
import dev.stele.search.Token;
import dev.stele.search.Tokens;
import dev.stele.text.FoldTables;
import dev.stele.text.Folded;
import dev.stele.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts one work into sections, and gathers their texts as rows and their terms in a run. */
final class WorkCutter {
    /** UTF-8 bytes of JSON after which a section ends; only a single passage may be longer. */
    static final int SECTION_LENGTH = 3_000;

    /** Of a work with more witnesses only the first section tells where each begins. */
    static final int MOST_WITNESSES = 16;

    /** Between two passages, so that no string is found across them. */
    private static final int GAP = 2;

    private final Library library;
    private final ConceptLabels labels;
    private final TermRun run;
    private final Words words;
    private final int work;
    private final List<Integer> firstUnits = new ArrayList<>();
    private final List<String> cards = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder texts = new StringBuilder();
    private int textLength;
    private final BitSet traditional = new BitSet();
    private int sectionUnit;
    private int position;
    private int unit;
    private int passages;

    /** Traditional characters that a section names; for more a reader loads the whole table. */
    private static final int MOST_TRADITIONAL = 10;

    /** A section that is complete, but for the facts of its work. */
    private record Section(int witness, int unit, String texts, BitSet traditional, int length) {}

    /**
     * What is known of a work that was cut.
     *
     * @param rows one for each section, for the table of texts
     * @param lengths of the sections in positions
     * @param passages that say something
     */
    record CutWork(List<String> rows, List<Integer> lengths, int documents, int passages) {}

    WorkCutter(Library library, ConceptLabels labels, TermRun run, Words words, int work) {
        this.library = library;
        this.labels = labels;
        this.run = run;
        this.words = words;
        this.work = work;
    }

    /** Cuts the work; once only. */
    CutWork cut() {
        Work whole = library.works().get(work);
        for (Work.Witness witness : whole.witnesses()) {
            AnalysedDocument analysed = library.documents().get(witness.document());
            labels.add(analysed);
            firstUnits.add(unit);
            String relation = cards.isEmpty() ? "" : witness.relation();
            cards.add(DocumentCard.of(library.card(witness.document()), relation));
            add(analysed.document());
            endSection();
        }
        List<String> rows = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (Section section : sections) {
            boolean all = rows.isEmpty() || firstUnits.size() <= MOST_WITNESSES;
            rows.add(row(whole.id(), section, all ? Json.numbers(firstUnits) : "0"));
            lengths.add(section.length());
        }
        return new CutWork(rows, lengths, cards.size(), passages);
    }

    private String row(String id, Section section, String units) {
        return "["
                + work
                + ","
                + Json.quote(id)
                + ","
                + units
                + ","
                + section.witness()
                + ","
                + cards.get(section.witness())
                + ","
                + section.unit()
                + ",["
                + section.texts()
                + "]"
                + traditional(section)
                + "]";
    }

    /** Traditional characters of the texts and the card, all of which a reader has to simplify. */
    private String traditional(Section section) {
        BitSet all = section.traditional();
        FoldTables.traditional(cards.get(section.witness())).forEach(all::set);
        if (all.cardinality() > MOST_TRADITIONAL) {
            return ",1";
        }
        String few = all.stream().mapToObj(Character::toString).collect(Collectors.joining());
        return few.isEmpty() ? "" : "," + Json.quote(few);
    }

    private void add(Document document) {
        beginSection();
        String head = Heads.of(document);
        if (head.isEmpty()) {
            texts.append('0');
        } else {
            add("", "", "head", "", head, Weights.HEAD, document.language());
        }
        unit++;
        String section = "";
        for (Passage passage : document.passages()) {
            boolean same = passage.language().equals(document.language());
            add(
                    passage.anchor(),
                    same ? "" : passage.language().tag(),
                    passage.role() == Role.BODY ? passage.kind().label() : passage.role().label(),
                    section,
                    passage.text(),
                    Weights.of(passage),
                    passage.language());
            unit++;
            if (passage.kind() == PassageKind.HEADING && passage.role() != Role.TITLE) {
                section = passage.text();
            }
        }
    }

    private void add(
            String anchor,
            String languageTag,
            String kind,
            String section,
            String text,
            int weight,
            Language language) {
        String row = Json.strings(List.of(anchor, languageTag, kind, section, text));
        int length = Json.length(row);
        if (textLength > 0 && textLength + length > SECTION_LENGTH) {
            endSection();
            beginSection();
        }
        if (texts.length() > 0) {
            texts.append(',');
        }
        texts.append(row);
        FoldTables.traditional(text).forEach(traditional::set);
        textLength += length;
        passages++;
        addTerms(text, weight, language.base());
    }

    private void addTerms(String text, int weight, String language) {
        Folded folded = Folding.fold(text);
        List<Token> tokens = Tokens.of(folded.text());
        if (tokens.isEmpty()) {
            return;
        }
        Token last = tokens.get(tokens.size() - 1);
        int length = last.position() + last.length();
        int share = Weights.share(weight, length);
        boolean stems = Stems.areKnown(language);
        for (Token token : tokens) {
            run.add(token, position + token.position(), share);
            if (stems && token.kind() == Token.Kind.WORD) {
                words.add(language, IndexFormat.term(token.text()), spelt(token, text, folded));
            }
        }
        position += length + GAP;
    }

    private static String spelt(Token word, String text, Folded folded) {
        return text.substring(folded.sourceFrom(word.from()), folded.sourceTo(word.to()));
    }

    private void beginSection() {
        sectionUnit = unit;
        texts.setLength(0);
        traditional.clear();
        textLength = 0;
        position = 0;
        run.begin(work, sections.size());
    }

    private void endSection() {
        sections.add(
                new Section(
                        firstUnits.size() - 1,
                        sectionUnit,
                        texts.toString(),
                        (BitSet) traditional.clone(),
                        Math.max(position - GAP, 0)));
    }
}

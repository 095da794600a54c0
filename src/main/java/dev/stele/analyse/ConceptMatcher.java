package dev.stele.analyse;

import dev.stele.model.Concept;
import dev.stele.model.Mention;
import dev.stele.model.Range;
import dev.stele.model.Vocabulary;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Finds the concepts of a vocabulary by their labels of all languages at once. Of labels that
 * overlap the longest counts, then the leftmost, then the first in the vocabulary.
 */
final class ConceptMatcher {
    private final Vocabulary vocabulary;
    private final List<Concept> concepts;
    private final Lexicon lexicon;

    ConceptMatcher(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.concepts = vocabulary.concepts();
        this.lexicon = new Lexicon(vocabulary);
    }

    /**
     * The mentions in one passage, in the order of the text.
     *
     * @param document the ID of the passage's document
     * @param passage the passage's index
     * @param source the passage's text
     * @param text made from {@code source}
     */
    List<Mention> mentions(String document, int passage, String source, MatchText text) {
        Candidates candidates = new Candidates();
        lexicon.find(text, candidates);
        if (candidates.size() == 0) {
            return List.of();
        }
        attest(document, source, text, candidates);
        Blocked blocked = blocked(candidates);
        BitSet taken = new BitSet(text.text().length());
        Mention[] mentions = new Mention[candidates.size()];
        for (int candidate : candidates.longestFirst()) {
            int from = candidates.from(candidate);
            int to = candidates.to(candidate);
            if (overlaps(taken, from, to)) {
                continue;
            }
            Range inFolded = text.inFolded(from, to);
            if (!Boundaries.hold(text.folded(), inFolded)) {
                continue;
            }
            Range at = text.inSource(inFolded);
            int concept = concept(candidates.label(candidate), document, at, source);
            if (concept != Lexicon.DEPENDS && !blocked.holds(concept, from, to)) {
                taken.set(from, to);
                mentions[candidate] = new Mention(concepts.get(concept).id(), passage, at);
            }
        }
        // Candidates are numbered by their ends, and those that count do not overlap.
        return Arrays.stream(mentions).filter(Objects::nonNull).toList();
    }

    /** The labels that no text has had so far. */
    List<Vocabulary.Label> missing() {
        return lexicon.attested().missing(vocabulary);
    }

    /** Takes note of the labels that stand here as words, once for each in all texts. */
    private void attest(String document, String source, MatchText text, Candidates candidates) {
        Attested attested = lexicon.attested();
        for (int i = 0; i < candidates.size(); i++) {
            int label = candidates.label(i);
            if (attested.isDone(label)) {
                continue;
            }
            Range inFolded = text.inFolded(candidates.from(i), candidates.to(i));
            if (Boundaries.hold(text.folded(), inFolded)) {
                attested.add(label, document, text.inSource(inFolded).of(source));
            }
        }
    }

    /** The concept that the label means here, or {@link Lexicon#DEPENDS} if it means none. */
    private int concept(int label, String document, Range at, String source) {
        int always = lexicon.meaning(label);
        if (always != Lexicon.DEPENDS) {
            return always;
        }
        String words = at.of(source);
        for (Sense sense : lexicon.senses(label)) {
            if (!sense.blocks() && sense.holds(document, words)) {
                return sense.concept();
            }
        }
        return Lexicon.DEPENDS;
    }

    /** A shorter one that overlaps a longer one shares one of its own two ends with it. */
    private static boolean overlaps(BitSet taken, int from, int to) {
        return taken.get(from) || taken.get(to - 1);
    }

    private Blocked blocked(Candidates candidates) {
        Blocked blocked = new Blocked();
        for (int i = 0; i < candidates.size(); i++) {
            if (lexicon.blocks(candidates.label(i))) {
                for (Sense sense : lexicon.senses(candidates.label(i))) {
                    if (sense.blocks()) {
                        blocked.add(sense.concept(), candidates.from(i), candidates.to(i));
                    }
                }
            }
        }
        return blocked;
    }
}

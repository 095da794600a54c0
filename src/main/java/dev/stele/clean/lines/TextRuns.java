package dev.stele.clean.lines;

import java.util.Arrays;

/**
 * Which lines are text, told from the scores of all. Lines keep company with their like: to go over
 * from text to furniture, or back, costs something (a Viterbi path through two states). A text is
 * one run of lines, the one with the greatest sum; another run counts only if it is nearly as long.
 */
final class TextRuns {
    private static final double INTO_TEXT = 2.7;
    private static final double OUT_OF_TEXT = 3.3;

    /** A run beside the main one that has at least this share of its length is text too. */
    private static final double SECOND = 0.5;

    /** A text as short as this is looked for again, with more patience for odd lines. */
    private static final double MORE_PATIENCE = 1.5;

    private final double[] scores;
    private final int[] widths;
    private final boolean[] text;

    private TextRuns(double[] scores, int[] widths) {
        this.scores = scores;
        this.widths = widths;
        this.text = new boolean[scores.length];
    }

    /**
     * Marks the lines that are text.
     *
     * @param scores above 0 for what looks like text
     * @param widths of the lines
     */
    static boolean[] of(double[] scores, int[] widths) {
        TextRuns runs = new TextRuns(scores, widths);
        runs.find();
        return runs.text;
    }

    private void find() {
        int[] main = greatest(0);
        if (main[0] == main[1]) {
            main = greatest(MORE_PATIENCE);
        }
        boolean[] path = path();
        boolean any = false;
        for (int i = main[0]; i < main[1]; i++) {
            text[i] = path[i];
            any |= path[i];
        }
        for (int i = main[0]; i < main[1] && !any; i++) {
            text[i] = true;
        }
        long enough = Math.round(SECOND * width(main[0], main[1]));
        int from = 0;
        for (int i = 0; i <= path.length; i++) {
            if (i < path.length && path[i]) {
                continue;
            }
            boolean apart = i <= main[0] || from >= main[1];
            if (from < i && apart && width(from, i) >= enough) {
                Arrays.fill(text, from, i, true);
            }
            from = i + 1;
        }
    }

    private long width(int from, int to) {
        long width = 0;
        for (int i = from; i < to; i++) {
            width += widths[i];
        }
        return width;
    }

    /** From and to of the run with the greatest sum, {@code more} added to each line. */
    private int[] greatest(double more) {
        double best = 0;
        double sum = 0;
        int from = 0;
        int[] run = new int[2];
        for (int i = 0; i < scores.length; i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += scores[i] + more;
            if (sum > best) {
                best = sum;
                run = new int[] {from, i + 1};
            }
        }
        return run;
    }

    private boolean[] path() {
        int n = scores.length;
        boolean[] fromText = new boolean[n];
        boolean[] fromFurniture = new boolean[n];
        double inText = n == 0 ? 0 : scores[0];
        double inFurniture = 0;
        for (int i = 1; i < n; i++) {
            fromText[i] = inText - OUT_OF_TEXT > inFurniture;
            fromFurniture[i] = inFurniture - INTO_TEXT > inText;
            double nextText = Math.max(inText, inFurniture - INTO_TEXT) + scores[i];
            inFurniture = Math.max(inFurniture, inText - OUT_OF_TEXT);
            inText = nextText;
        }
        boolean[] path = new boolean[n];
        boolean state = inText > inFurniture;
        for (int i = n - 1; i >= 0; i--) {
            path[i] = state;
            state = state ? !fromFurniture[i] : fromText[i];
        }
        return path;
    }
}

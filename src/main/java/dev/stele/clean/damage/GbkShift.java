package dev.stele.clean.damage;

import dev.stele.clean.words.Blank;
import dev.stele.text.HanScript;
import dev.stele.text.Letters;
import dev.stele.text.Readings;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to GBK text when a converter loses step by one byte, and the way back. The first
 * byte of the first character becomes {@code ?}; then each character is made of the second byte of
 * one original and the first byte of the next; the last second byte stands as a Latin letter.
 * Full-width punctuation that arose so may have been folded to ASCII since.
 */
final class GbkShift {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int LONGEST = 24;

    private GbkShift() {}

    /** A run of shifted text: from its question mark to its Latin letter and what follows that. */
    record Run(int from, int to) {
        /** Whether a part of the text lies inside the run, with its last character behind it. */
        boolean isAround(int start, int end) {
            return from < start && end < to;
        }
    }

    /** The runs of a text that look shifted, in order. */
    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int at = text.indexOf('?');
        while (at >= 0) {
            int end = endOfRun(text, at);
            if (end > at) {
                runs.add(new Run(at, end));
            }
            at = text.indexOf('?', Math.max(end, at + 1));
        }
        return runs;
    }

    /** One after the run that begins at {@code start}; {@code start} when there is none. */
    private static int endOfRun(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        boolean strangers = false;
        int at = start + 1;
        while (at < limit) {
            char c = text.charAt(at);
            if (Blank.is(c) || c == '?') {
                return start;
            }
            int reading = endOfReading(text, at);
            if (reading > at) {
                if (at == start + 2 && isTail(text, reading)) {
                    return reading + 1;
                }
                strangers = true;
                at = reading;
            } else if (isLatin(c)) {
                boolean alone = at + 1 == text.length() || !isLatin(text.charAt(at + 1));
                int after = endOfReading(text, at + 1);
                boolean back = after < text.length() && Letters.isCjk(text.codePointAt(after));
                return strangers && alone && back ? after : start;
            } else {
                strangers = true;
                at++;
            }
        }
        return start;
    }

    /**
     * Whether the second byte of a character stands here alone, as any character of ASCII, between
     * a reading and Han text.
     */
    private static boolean isTail(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) > ' '
                && text.charAt(at) < 0x7f
                && Letters.isHan(text.codePointAt(at + 1));
    }

    /** The end of a reading, with or without its opening parenthesis, that begins at {@code at}. */
    private static int endOfReading(String text, int at) {
        int from = at < text.length() && text.charAt(at) == '(' ? at + 1 : at;
        for (int close = from + 1; close < text.length() && close - from <= 6; close++) {
            if (text.charAt(close) == ')') {
                return Readings.isSyllable(text.substring(from, close)) ? close + 1 : at;
            }
        }
        return at;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /**
     * What stood in a run, when the run itself proves it. A reading that the converter put between
     * the two bytes of the first character tells the character that it saw there, and so the byte
     * that was lost: such converters give readings to the characters that they made traditional. A
     * reading behind the run must be that of the last character.
     *
     * @param before the character before the run
     */
    static Optional<String> decode(String text, Run run, int before) {
        int bytesFrom = endOfReading(text, run.from() + 1);
        if (bytesFrom == run.from() + 1) {
            return Optional.empty();
        }
        int lettersTo = run.to();
        String lastReading = "";
        if (text.charAt(run.to() - 1) == ')') {
            int open = text.lastIndexOf('(', run.to());
            lastReading = text.substring(open + 1, run.to() - 1);
            lettersTo = open;
        }
        String reading = text.substring(run.from() + 1, bytesFrom - 1);
        byte[] rest = encode(text.substring(bytesFrom, lettersTo));
        byte[] neighbour = encode(Character.toString(before));
        if (rest.length == 0 || neighbour.length != 2) {
            return Optional.empty();
        }
        List<String> proven = new ArrayList<>();
        for (int lost = 0x81; lost <= 0xfe; lost++) {
            Optional<String> seen = decode(new byte[] {neighbour[1], (byte) lost});
            Optional<String> whole = decode(prepended((byte) lost, rest));
            if (seen.isPresent()
                    && whole.isPresent()
                    && isTraditional(seen.get())
                    && Readings.isReading(seen.get().codePointAt(0), reading)
                    && endsWithReading(whole.get(), lastReading)) {
                proven.add(whole.get());
            }
        }
        return proven.size() == 1 ? Optional.of(proven.get(0)) : Optional.empty();
    }

    private static boolean isTraditional(String character) {
        return !HanScript.simplified(character).equals(character);
    }

    private static boolean endsWithReading(String text, String reading) {
        return reading.isEmpty()
                || Readings.isReading(text.codePointBefore(text.length()), reading);
    }

    private static byte[] prepended(byte first, byte[] rest) {
        byte[] all = new byte[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** The GBK bytes of a text; empty when it has characters that GBK lacks. */
    private static byte[] encode(String text) {
        try {
            ByteBuffer bytes =
                    GBK.newEncoder()
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .encode(CharBuffer.wrap(text));
            byte[] encoded = new byte[bytes.remaining()];
            bytes.get(encoded);
            return encoded;
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(
                    GBK.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

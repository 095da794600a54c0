package dev.stele.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings that occur in documents, after the WHATWG Encoding Standard: a declared name stands
 * for the superset that its authors' software wrote, so {@code gb2312} is decoded as GB18030.
 */
enum Encoding {
    UTF_8("UTF-8", "UTF-8"),
    UTF_16LE("UTF-16LE", "UTF-16LE"),
    UTF_16BE("UTF-16BE", "UTF-16BE"),
    UTF_32LE("UTF-32LE", "UTF-32LE"),
    UTF_32BE("UTF-32BE", "UTF-32BE"),
    GB18030("GB18030", "GB18030"),
    BIG5("Big5", "Big5-HKSCS"),
    EUC_KR("EUC-KR", "x-windows-949"),
    SHIFT_JIS("Shift_JIS", "windows-31j"),
    EUC_JP("EUC-JP", "EUC-JP"),
    ISO_2022_JP("ISO-2022-JP", "ISO-2022-JP"),
    ISO_8859_2("ISO-8859-2", "ISO-8859-2"),
    ISO_8859_5("ISO-8859-5", "ISO-8859-5"),
    ISO_8859_7("ISO-8859-7", "ISO-8859-7"),
    ISO_8859_8("ISO-8859-8", "ISO-8859-8"),
    ISO_8859_15("ISO-8859-15", "ISO-8859-15"),
    KOI8_R("KOI8-R", "KOI8-R"),
    KOI8_U("KOI8-U", "KOI8-U"),
    WINDOWS_1250("windows-1250", "windows-1250"),
    WINDOWS_1251("windows-1251", "windows-1251"),
    WINDOWS_1252("windows-1252", "windows-1252"),
    WINDOWS_1253("windows-1253", "windows-1253"),
    WINDOWS_1254("windows-1254", "windows-1254"),
    WINDOWS_1255("windows-1255", "windows-1255"),
    WINDOWS_1256("windows-1256", "windows-1256"),
    WINDOWS_1257("windows-1257", "windows-1257"),
    WINDOWS_1258("windows-1258", "windows-1258"),
    WINDOWS_874("windows-874", "x-windows-874");

    private static final Map<String, Encoding> LABELS =
            Map.ofEntries(
                    Map.entry("utf8", UTF_8),
                    Map.entry("unicode", UTF_16LE),
                    Map.entry("utf16", UTF_16LE),
                    Map.entry("gb2312", GB18030),
                    Map.entry("gb231280", GB18030),
                    Map.entry("gbk", GB18030),
                    Map.entry("xgbk", GB18030),
                    Map.entry("cp936", GB18030),
                    Map.entry("ms936", GB18030),
                    Map.entry("windows936", GB18030),
                    Map.entry("euccn", GB18030),
                    Map.entry("chinese", GB18030),
                    Map.entry("big5hkscs", BIG5),
                    Map.entry("xxbig5", BIG5),
                    Map.entry("cnbig5", BIG5),
                    Map.entry("cp950", BIG5),
                    Map.entry("korean", EUC_KR),
                    Map.entry("ksc5601", EUC_KR),
                    Map.entry("ksc56011987", EUC_KR),
                    Map.entry("cp949", EUC_KR),
                    Map.entry("ms949", EUC_KR),
                    Map.entry("windows949", EUC_KR),
                    Map.entry("uhc", EUC_KR),
                    Map.entry("sjis", SHIFT_JIS),
                    Map.entry("xsjis", SHIFT_JIS),
                    Map.entry("mskanji", SHIFT_JIS),
                    Map.entry("cp932", SHIFT_JIS),
                    Map.entry("ms932", SHIFT_JIS),
                    Map.entry("windows31j", SHIFT_JIS),
                    Map.entry("xeucjp", EUC_JP),
                    Map.entry("ascii", WINDOWS_1252),
                    Map.entry("usascii", WINDOWS_1252),
                    Map.entry("latin1", WINDOWS_1252),
                    Map.entry("iso88591", WINDOWS_1252),
                    Map.entry("cp1252", WINDOWS_1252),
                    Map.entry("latin2", ISO_8859_2),
                    Map.entry("latin9", ISO_8859_15),
                    Map.entry("iso88599", WINDOWS_1254),
                    Map.entry("iso885911", WINDOWS_874),
                    Map.entry("tis620", WINDOWS_874),
                    Map.entry("koi8", KOI8_R),
                    Map.entry("cp1250", WINDOWS_1250),
                    Map.entry("cp1251", WINDOWS_1251));

    private final String iana;
    private final Charset charset;

    Encoding(String iana, String java) {
        this.iana = iana;
        this.charset = Charset.forName(java);
    }

    /** The name under which it is registered at IANA. */
    String iana() {
        return iana;
    }

    /** The encoding that this label stands for, however it is spelled. */
    static Optional<Encoding> ofLabel(String label) {
        String plain = plain(label);
        return Optional.ofNullable(LABELS.get(plain))
                .or(
                        () ->
                                Arrays.stream(values())
                                        .filter(encoding -> plain(encoding.iana).equals(plain))
                                        .findFirst());
    }

    private static String plain(String label) {
        StringBuilder plain = new StringBuilder(label.length());
        label.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> 'a' <= c && c <= 'z' || '0' <= c && c <= '9')
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** The text, unless the encoding has no character for some of the bytes. */
    Optional<String> decodeStrictly(byte[] bytes, int from) {
        try {
            CharBuffer text = decoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(settled(text.toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text, with a U+FFFD in the place of every byte sequence that is no character. */
    Decoded decode(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharsetDecoder decoder = decoder();
        CharBuffer out =
                CharBuffer.allocate(
                        (int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 4);
        int malformed = 0;
        int firstAt = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            malformed++;
            firstAt = firstAt < 0 ? out.position() : firstAt;
            in.position(in.position() + result.length());
            out.put('\ufffd');
        }
        decoder.flush(out);
        String text = settled(out.flip().toString());
        int line = firstAt < 0 ? 0 : 1 + Lines.before(text, firstAt);
        return new Decoded(text, iana, malformed, line);
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * JDKs up to 20 decode GB18030 after its edition of 2005, later ones after that of 2022: 18
     * characters left the private use area. The text is the same under all.
     */
    private String settled(String text) {
        if (this != GB18030) {
            return text;
        }
        StringBuilder settled = null;
        for (int at = 0; at < text.length(); at++) {
            int known = PRIVATE_IN_2005.indexOf(text.charAt(at));
            if (known >= 0) {
                settled = settled == null ? new StringBuilder(text) : settled;
                settled.setCharAt(at, PUBLIC_IN_2022.charAt(known));
            }
        }
        return settled == null ? text : settled.toString();
    }

    private static final String PRIVATE_IN_2005 =
            "\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796"
                    + "\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864";
    private static final String PUBLIC_IN_2022 =
            "\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19"
                    + "\u9fb4\u9fb5\u9fb6\u9fb7\u9fb8\u9fb9\u9fba\u9fbb";
}

package dev.stele.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.MediaType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
    private static final String SIMPLIFIED = "这家公司去年在上海开设了新的工厂，今年的产量增加了三成。";
    private static final String TRADITIONAL = "這家公司去年在上海開設了新的工廠，今年的產量增加了三成。";
    private static final String KOREAN = "이 회사는 작년에 상하이에 새로운 공장을 열었으며 올해 생산량은 크게 늘었다.";
    private static final String JAPANESE = "この会社は昨年、上海に新しい工場を開き、今年の生産量は三割増えました。";
    private static final String FRENCH =
            "L'été dernier, la société a ouvert une usine à côté de Besançon.";
    private static final String RUSSIAN =
            "В прошлом году компания открыла в Шанхае новый завод и расширила его.";

    @ParameterizedTest
    @CsvSource({
        "GBK, GB18030",
        "GB18030, GB18030",
        "Big5, Big5",
        "x-windows-949, EUC-KR",
        "windows-31j, Shift_JIS",
        "EUC-JP, EUC-JP",
        "ISO-2022-JP, ISO-2022-JP",
        "windows-1252, windows-1252",
        "windows-1251, windows-1251",
        "KOI8-R, KOI8-R",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "UTF-8, UTF-8",
    })
    void text_that_declares_nothing_is_decoded_by_its_looks(String charset, String name) {
        String text = textFor(charset);
        Decoded decoded = Decoding.decode(text.getBytes(Charset.forName(charset)), MediaType.TEXT);

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.charset()).isEqualTo(name);
        assertThat(decoded.malformed()).isZero();
    }

    private static String textFor(String charset) {
        return switch (charset) {
            case "Big5" -> TRADITIONAL;
            case "x-windows-949" -> KOREAN;
            case "windows-31j", "EUC-JP", "ISO-2022-JP" -> JAPANESE;
            case "windows-1252" -> FRENCH;
            case "windows-1251", "KOI8-R" -> RUSSIAN;
            default -> SIMPLIFIED;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "GBK, 公司",
        "GBK, 韩国产业",
        "GBK, 新的工厂",
        "Big5, 這家公司",
        "Big5, 開設新的工廠",
        "x-windows-949, 한국 산업",
        "x-windows-949, 새로운 공장",
        "windows-31j, この会社は",
        "windows-1252, Besançon",
        "windows-1252, the author’s “smart” quotes",
    })
    void a_few_words_are_enough(String charset, String text) {
        assertThat(Decoding.decode(text.getBytes(Charset.forName(charset)), MediaType.TEXT).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "UTF-32LE, UTF-32LE",
        "UTF-32BE, UTF-32BE"
    })
    void a_byte_order_mark_is_believed_and_taken_off(String charset, String name) {
        Decoded decoded =
                Decoding.decode(
                        ("\ufeff" + SIMPLIFIED).getBytes(Charset.forName(charset)), MediaType.HTML);

        assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
        assertThat(decoded.charset()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=gb2312>|GBK|GB18030",
                "<meta charset='GBK'>|GBK|GB18030",
                "<META http-equiv=Content-Type content=\"text/html; charset=x-gbk\">|GBK|GB18030",
                "<meta charset=\"big5\">|Big5|Big5",
                "<meta charset=ks_c_5601-1987>|x-windows-949|EUC-KR",
                "<meta charset=euc-kr>|x-windows-949|EUC-KR",
                "<meta charset=shift_jis>|windows-31j|Shift_JIS",
                "<meta charset=x-sjis>|windows-31j|Shift_JIS",
                "<meta charset=iso-8859-1>|windows-1252|windows-1252",
                "<?xml version='1.0' encoding='koi8-r'?>|KOI8-R|KOI8-R",
            })
    void html_is_decoded_as_it_declares(String declaration, String charset, String name) {
        String html = declaration + "<p>" + textFor(charset.equals("GBK") ? "" : charset);
        Decoded decoded = Decoding.decode(html.getBytes(Charset.forName(charset)), MediaType.HTML);

        assertThat(decoded.text()).isEqualTo(html);
        assertThat(decoded.charset()).isEqualTo(name);
    }

    @Test
    void gb2312_is_read_with_all_characters_of_gb18030() {
        String html = "<meta charset=gb2312><p>朱镕基、€、𠮷野家";

        assertThat(
                        Decoding.decode(html.getBytes(Charset.forName("GB18030")), MediaType.HTML)
                                .text())
                .isEqualTo(html);
    }

    @Test
    void what_fits_utf_8_is_utf_8_whatever_it_declares() {
        String html = "<meta charset=gbk><p>" + SIMPLIFIED;

        assertThat(Decoding.decode(html.getBytes(UTF_8), MediaType.HTML).charset())
                .isEqualTo("UTF-8");
    }

    @Test
    void a_declaration_that_makes_nonsense_is_not_believed() {
        String html = "<meta charset=iso-8859-1><p>" + SIMPLIFIED.repeat(3);
        Decoded decoded = Decoding.decode(html.getBytes(Charset.forName("GBK")), MediaType.HTML);

        assertThat(decoded.charset()).isEqualTo("GB18030");
        assertThat(decoded.text()).isEqualTo(html);
    }

    @Test
    void an_unknown_or_absent_charset_is_no_obstacle() {
        String html = "<meta charset=klingon><p>" + SIMPLIFIED;

        assertThat(Decoding.decode(html.getBytes(Charset.forName("GBK")), MediaType.HTML).text())
                .isEqualTo(html);
    }

    @Test
    void malformed_bytes_are_counted_and_their_first_line_named() {
        byte[] bytes = ("first\r\n" + SIMPLIFIED + "\r" + SIMPLIFIED + "\n").getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 2);
        cut[7 + SIMPLIFIED.getBytes(UTF_8).length + 1] = (byte) 0xff;
        Decoded decoded = Decoding.decode(cut, MediaType.TEXT);

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.malformed()).isGreaterThanOrEqualTo(2);
        assertThat(decoded.firstMalformedLine()).isEqualTo(3);
        assertThat(decoded.text().chars().filter(c -> c == '\ufffd')).hasSize(decoded.malformed());
    }

    @Test
    void a_gbk_page_with_a_broken_byte_stays_gbk() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                ("<meta charset=gb2312><p>" + SIMPLIFIED).getBytes(Charset.forName("GBK")));
        bytes.write(0xff);
        bytes.writeBytes(("\n<p>" + SIMPLIFIED).getBytes(Charset.forName("GBK")));
        Decoded decoded = Decoding.decode(bytes.toByteArray(), MediaType.HTML);

        assertThat(decoded.charset()).isEqualTo("GB18030");
        assertThat(decoded.malformed()).isEqualTo(1);
        assertThat(decoded.firstMalformedLine()).isEqualTo(1);
        assertThat(decoded.text()).contains(SIMPLIFIED + "\ufffd\n<p>" + SIMPLIFIED);
    }

    @Test
    void gb18030_is_the_same_text_on_every_jdk() {
        byte[] verticalComma = {'a', (byte) 0xa6, (byte) 0xd9, (byte) 0xd6, (byte) 0xd0};

        assertThat(Encoding.GB18030.decode(verticalComma, 0).text()).isEqualTo("a\ufe10中");
        assertThat(Encoding.GB18030.decodeStrictly(verticalComma, 0)).contains("a\ufe10中");
    }

    @Test
    void line_ends_become_line_feeds_and_nothing_else_does() {
        assertThat(
                        Decoding.decode(
                                        "a\r\nb\rc\r\r\nd\u0085e\u2028f\u000bg\f".getBytes(UTF_8),
                                        MediaType.TEXT)
                                .text())
                .isEqualTo("a\nb\nc\n\nd\u0085e\u2028f\u000bg\f");
    }

    @Test
    void ascii_is_utf_8_and_an_escape_alone_is_no_japanese() {
        assertThat(Decoding.decode("\u001b[1m$B plain".getBytes(UTF_8), MediaType.TEXT).charset())
                .isEqualTo("UTF-8");
        assertThat(Decoding.decode(new byte[0], MediaType.TEXT).text()).isEmpty();
    }

    @Test
    void every_label_of_an_encoding_is_found_however_it_is_spelled() {
        assertThat(Encoding.ofLabel("UTF8")).contains(Encoding.UTF_8);
        assertThat(Encoding.ofLabel("EUC_KR")).contains(Encoding.EUC_KR);
        assertThat(Encoding.ofLabel("x-user-defined")).isEmpty();
        for (Encoding encoding : Encoding.values()) {
            assertThat(Encoding.ofLabel(encoding.iana())).contains(encoding);
        }
    }
}

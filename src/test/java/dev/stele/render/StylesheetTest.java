package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {
    private static final Path STYLESHEET = Path.of("templates/assets/stele.css");
    private static final Pattern COLOUR =
            Pattern.compile("--([a-z]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

    /** WCAG 2.2: 4.5 for text, 3 for the edges of controls. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, wash, 7",
        "ink, mark, 4.5",
        "soft, paper, 4.5",
        "soft, wash, 4.5",
        "accent, paper, 4.5",
        "accent, wash, 4.5",
        "removed, paper, 4.5",
        "removed, wash, 4.5",
        "changed, paper, 4.5",
        "edge, paper, 3"
    })
    void colours_contrast_in_both_schemes(String front, String back, double least)
            throws IOException {
        String css = Files.readString(STYLESHEET);
        Map<String, String> light = colours(css, 2);
        Map<String, String> night = colours(css, 3);
        assertThat(contrast(light.get(front), light.get(back)))
                .as("%s on %s, light", front, back)
                .isGreaterThanOrEqualTo(least);
        assertThat(contrast(night.get(front), night.get(back)))
                .as("%s on %s, dark", front, back)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colours(String css, int scheme) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(scheme));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum +=
                    weights[i]
                            * (channel <= 0.04045
                                    ? channel / 12.92
                                    : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}

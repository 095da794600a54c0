package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.stele.site.BuiltSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the project's own site, judged by axe in both colour schemes. */
@BrowserTest
class AccessibilityTest {
    private final BuiltSite site = BuiltSite.of(BuiltSite.SEEDS);

    @Test
    void every_page_passes_axe(Browsers browsers) {
        assertThat(violations(browsers, site.pages(), laptop(ColorScheme.LIGHT))).isEmpty();
    }

    /** Only colours differ in the dark, and they are most of axe's time. */
    @Test
    void every_page_can_be_read_in_the_dark(Browsers browsers) {
        Visit.Options dark = laptop(ColorScheme.DARK);
        assertThat(violations(browsers, site.pages(), dark, "color-contrast")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void pages_pass_axe_on_a_telephone(ColorScheme scheme, Browsers browsers) {
        Visit.Options telephone = new Visit.Options(360, 740, more -> more.setColorScheme(scheme));
        List<String> some =
                site.pages().stream()
                        .filter(path -> path.matches("[a-z]+\\.html|works/.*"))
                        .toList();
        assertThat(violations(browsers, some, telephone)).isEmpty();
    }

    @Test
    void no_page_is_wider_than_a_telephone(Browsers browsers) {
        Visit.Options telephone = new Visit.Options(360, 740, more -> {});
        List<String> tooWide = new ArrayList<>();
        try (Visit visit = visit(browsers, telephone)) {
            for (String path : site.pages()) {
                visit.open(path);
                Object width = visit.page().evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > telephone.width()) {
                    tooWide.add(path + ": " + width);
                }
            }
        }
        assertThat(tooWide).isEmpty();
    }

    private static Visit.Options laptop(ColorScheme scheme) {
        return new Visit.Options(1280, 800, more -> more.setColorScheme(scheme));
    }

    private Visit visit(Browsers browsers, Visit.Options options) {
        String address = site.folder().toUri().toString();
        return Visit.to(browsers, Engine.CHROMIUM, address, options);
    }

    private List<String> violations(
            Browsers browsers, List<String> pages, Visit.Options options, String... rules) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = visit(browsers, options)) {
            for (String path : pages) {
                visit.open(path);
                Axe.violations(visit.page(), rules)
                        .forEach(violation -> violations.add(path + ": " + violation));
            }
        }
        return violations;
    }
}

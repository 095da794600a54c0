package dev.stele.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deque's axe, run inside a page without any request. */
final class Axe {
    private static final String SCRIPT = script();

    private static final String RUN =
            """
            async rules => {
              const found = await axe.run(document, {
                preload: false,
                resultTypes: ['violations'],
                ...(rules.length ? { runOnly: { type: 'rule', values: rules } } : {}),
              });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${node.failureSummary}`));
            }
            """;

    private Axe() {}

    /**
     * The violations on the page as it is now, one string for each element.
     *
     * @param rules the rules to judge by; all that are not experimental, if none is named
     */
    @SuppressWarnings("unchecked") // Playwright's evaluate returns what the script says: strings.
    static List<String> violations(Page page, String... rules) {
        page.evaluate("() => {" + SCRIPT + "\n}");
        return (List<String>) page.evaluate(RUN, List.of(rules));
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (file == null) {
                throw new IllegalStateException("axe.min.js is not on the test class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.stele.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The workflow that publishes a repository of documents to GitHub Pages: it gets Stele, builds the
 * folder, and hands the site on.
 *
 * @param branch whose pushes publish
 * @param corpus folder of the documents, from the top of the repository; {@code .} for all of it
 * @param stele the repository that Stele is taken from; without it the workflow stops and asks for
 *     the variable {@code STELE_REPOSITORY}
 */
public record NewWorkflow(String branch, String corpus, Optional<GitHubName> stele) {
    /** Where GitHub looks for it, from the top of a repository. */
    public static final String PATH = ".github/workflows/pages.yml";

    /** The variable of a repository that says where Stele is taken from. */
    public static final String VARIABLE = "STELE_REPOSITORY";

    private static final String TEMPLATE = "pages.yml";

    /** The file's text. */
    public String text() {
        return template()
                .replace("@BRANCH@", NewSettings.quoted(branch))
                .replace("@CORPUS@", NewSettings.quoted(corpus))
                .replace("@STELE@", stele.map(name -> " || '" + name + "'").orElse(""));
    }

    private static String template() {
        try (InputStream file = NewWorkflow.class.getResourceAsStream(TEMPLATE)) {
            if (file == null) {
                throw new IllegalStateException("the program was packaged without " + TEMPLATE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPLATE, e);
        }
    }
}

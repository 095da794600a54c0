package dev.stele.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A build as it will be done: what was typed, checked and completed.
 *
 * @param corpus the folder of the documents
 * @param site the folder of the site
 * @param templates a folder whose files take the place of the theme's own
 * @param base the address that the site will be published at, ending in {@code /}
 * @param changed the day of the last change, for a corpus that names none; an ISO date
 * @param jobs how many documents are worked on at once, at least 1
 * @param search whether the site gets a search index
 * @param strict whether findings fail the build
 */
record BuildPlan(
        Path corpus,
        Path site,
        Optional<Path> templates,
        Optional<String> base,
        Optional<String> changed,
        int jobs,
        boolean search,
        boolean strict) {}

package dev.stele.browser;

import java.util.List;

/** A browser that Stele promises to work in. */
enum Engine {
    CHROMIUM(
            "STELE_CHROMIUM",
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
            "chromium",
            "chromium"),
    FIREFOX("STELE_FIREFOX", List.of("firefox-esr", "firefox"), "firefox", "firefox-esr");

    /** The environment variable that names the browser's program. */
    final String variable;

    /** The program's names on the path, the first found is taken. */
    final List<String> programs;

    /** The name by which Playwright downloads a build of its own. */
    final String download;

    /** Debian's package. */
    final String debianPackage;

    Engine(String variable, List<String> programs, String download, String debianPackage) {
        this.variable = variable;
        this.programs = programs;
        this.download = download;
        this.debianPackage = debianPackage;
    }
}

package dev.stele.render;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.diagnostic.Suggestions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over the files of somebody's own theme before anything is rendered: parts and messages that
 * they name and nobody has, and files that nothing asks for. Names that a template asks its page
 * for are checked when it is filled.
 */
final class ThemeCheck {
    private static final Pattern PART =
            Pattern.compile("\\{%-?\\s*(?:include|extends|import)\\s+[\"']([^\"']+)[\"']");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*[\"']([^\"']+)[\"']\\s*\\)");

    private final Theme theme;
    private final Path folder;
    private final SortedSet<String> shipped;
    private final Findings findings;
    private final List<Finding> errors = new ArrayList<>();

    private ThemeCheck(Theme theme, Path folder, Findings findings) {
        this.theme = theme;
        this.folder = folder;
        this.shipped = theme.templates();
        this.findings = findings;
    }

    /**
     * Checks the theme and gives its messages: the project's, with those of the theme's own.
     *
     * @throws InvalidThemeException if there are errors; they are among the findings
     */
    static Messages messages(Theme theme, Messages shipped, Findings findings) {
        Optional<Path> folder = theme.overrides();
        if (folder.isEmpty()) {
            return shipped;
        }
        ThemeCheck check = new ThemeCheck(theme, folder.get(), findings);
        Messages messages = check.checked(shipped);
        if (!check.errors.isEmpty()) {
            throw new InvalidThemeException();
        }
        return messages;
    }

    private Messages checked(Messages all) {
        if (!Files.isDirectory(folder)) {
            error(
                    folder.toString(),
                    0,
                    "no-theme",
                    "there is no such folder",
                    "name the folder that holds your templates after --templates");
            return all;
        }
        SortedSet<String> own = theme.own();
        Messages messages = all.with(ownMessages(all, own));
        List<String> parts = new ArrayList<>();
        for (String name : own) {
            if (name.endsWith(Theme.TEMPLATE)) {
                parts.addAll(checkTemplate(name, messages));
            }
        }
        own.stream().filter(name -> !isAskedFor(name, parts)).forEach(this::reportUnused);
        return messages;
    }

    /** The parts that a template names. */
    private List<String> checkTemplate(String name, Messages messages) {
        List<String> parts = new ArrayList<>();
        int line = 0;
        for (String text : text(name).split("\n", -1)) {
            line++;
            Matcher part = PART.matcher(text);
            while (part.find()) {
                parts.add(part.group(1));
                if (theme.file(part.group(1)).isEmpty()) {
                    error(
                            theme.pathOf(name),
                            line,
                            "unknown-template",
                            "there is no template " + part.group(1),
                            Suggestions.remedy(part.group(1), shipped));
                }
            }
            Matcher said = SAID.matcher(text);
            while (said.find()) {
                checkKey(theme.pathOf(name), line, said.group(1), messages);
            }
        }
        return parts;
    }

    private void checkKey(String path, int line, String key, Messages messages) {
        if (!messages.has(key) && !Messages.isOpen(key)) {
            error(
                    path,
                    line,
                    "unknown-message",
                    "there is no message " + key,
                    Suggestions.nearest(key, messages.texts().keySet())
                            .map(near -> "did you mean " + near + "?")
                            .orElse(
                                    "look the key up in messages/"
                                            + Messages.file(Messages.BASIC)));
        }
    }

    private SortedMap<String, String> ownMessages(Messages all, SortedSet<String> own) {
        SortedMap<String, String> texts = new TreeMap<>();
        String name = Messages.FOLDER + Messages.file(all.language());
        if (!own.contains(name)) {
            return texts;
        }
        String path = theme.pathOf(name);
        try {
            for (MessageFile.Entry entry : MessageFile.of(text(name)).entries()) {
                checkKey(path, entry.line(), entry.key(), all);
                checkPattern(path, entry);
                texts.put(entry.key(), entry.text());
            }
        } catch (IllegalArgumentException e) {
            error(
                    path,
                    0,
                    "message-file",
                    String.valueOf(e.getMessage()),
                    "write \\u and four digits");
        }
        return texts;
    }

    private void checkPattern(String path, MessageFile.Entry entry) {
        if (entry.text().contains("'")) {
            error(
                    path,
                    entry.line(),
                    "message-apostrophe",
                    entry.key() + " has a straight apostrophe, which hides what stands behind it",
                    "write ’");
        }
        try {
            new MessageFormat(entry.text(), Locale.ROOT);
        } catch (IllegalArgumentException e) {
            error(
                    path,
                    entry.line(),
                    "message-pattern",
                    entry.key() + " is no pattern: " + e.getMessage(),
                    "close each brace; places for values are {0}, {1} …");
        }
    }

    private boolean isAskedFor(String name, List<String> parts) {
        if (name.endsWith(Theme.TEMPLATE)) {
            return shipped.contains(name) || parts.contains(name);
        }
        return !name.startsWith(Messages.FOLDER) || Messages.files().contains(name);
    }

    private void reportUnused(String name) {
        List<String> known =
                name.endsWith(Theme.TEMPLATE) ? List.copyOf(shipped) : Messages.files();
        findings.add(
                Finding.ofFile(
                        theme.pathOf(name),
                        Severity.WARNING,
                        "unused-theme-file",
                        "no page asks for this file",
                        Suggestions.nearest(name, known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("name it as the file that it should replace")));
    }

    private String text(String name) {
        return new String(theme.file(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    private void error(String path, int line, String code, String cause, String fix) {
        Finding finding = new Finding(path, line, 0, Severity.ERROR, code, cause, fix);
        errors.add(finding);
        findings.add(finding);
    }
}

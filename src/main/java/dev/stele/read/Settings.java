package dev.stele.read;

import dev.stele.address.SiteAddress;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Language;
import dev.stele.model.Supplied;
import dev.stele.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads {@code corpus.yaml}. Every mistake in it is a finding with its place; what is right is used
 * all the same, so that one reading names all mistakes.
 */
final class Settings {
    private static final List<String> KNOWN =
            List.of(
                    "title",
                    "description",
                    "language",
                    "base",
                    "updated",
                    "rights",
                    "contact",
                    "sources",
                    "robots",
                    "vocabulary",
                    "documents");

    private static final List<String> GATE = List.of("open", "closed");

    private final SettingsFindings findings;
    private final List<String> paths;
    private final Collection<String> rules;

    /**
     * @param paths of the corpus's documents
     * @param rules of cleaning that may be named
     */
    Settings(Findings findings, List<String> paths, Collection<String> rules) {
        this.findings = new SettingsFindings(findings);
        this.paths = paths;
        this.rules = rules;
    }

    /**
     * @param text of {@code corpus.yaml}
     * @param name of the corpus if the file gives none
     */
    Corpus read(String text, String name) {
        Optional<Node> tree = Optional.empty();
        try {
            tree = Yaml.tree(text);
        } catch (YamlException e) {
            findings.syntax(e);
        }
        return tree.filter(node -> !YamlMap.isNothing(node))
                .flatMap(node -> YamlMap.of(findings, node, ""))
                .map(settings -> corpus(settings.allow(KNOWN), name))
                .orElseGet(() -> Corpus.named(name));
    }

    private Corpus corpus(YamlMap settings, String name) {
        String title = settings.text("title");
        Vocabulary vocabulary =
                settings.value("vocabulary")
                        .map(node -> new VocabularySettings(findings, paths).read(node))
                        .orElse(Vocabulary.EMPTY);
        List<Supplied> supplied =
                settings.map("documents")
                        .map(
                                documents ->
                                        new SuppliedSettings(findings, paths, rules)
                                                .read(documents))
                        .orElse(new ArrayList<>());
        return new Corpus(
                title.isEmpty() ? name : title,
                settings.text("description"),
                language(settings),
                base(settings),
                Dates.day(findings, settings, "updated"),
                rights(settings),
                settings.text("contact"),
                isOpen(settings, "sources", "publish the files with the site"),
                isOpen(settings, "robots", "let crawlers take sources and data too"),
                vocabulary,
                supplied);
    }

    private Language language(YamlMap settings) {
        String tag = settings.text("language");
        if (tag.isEmpty()) {
            return Language.ENGLISH;
        }
        Optional<String> spoken = LanguageTags.ofTheInterface(tag);
        if (spoken.isEmpty()) {
            findings.error(
                    settings.value("language").orElse(settings.node()),
                    "language",
                    "language = " + tag + ": the interface does not speak it",
                    LanguageTags.remedy(tag));
        }
        return spoken.map(Language::new).orElse(Language.ENGLISH);
    }

    private Optional<String> base(YamlMap settings) {
        String base = settings.text("base");
        if (base.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> address = SiteAddress.of(base);
        if (address.isEmpty()) {
            findings.error(
                    settings.value("base").orElse(settings.node()),
                    "address",
                    "base = " + base + ": expected the address of a site",
                    "write it in full, as in https://example.org/library/");
        }
        return address;
    }

    private String rights(YamlMap settings) {
        String rights = settings.text("rights");
        StatedChecks.rights(rights)
                .ifPresent(
                        it ->
                                findings.mistake(
                                        settings.value("rights").orElse(settings.node()),
                                        "rights",
                                        rights,
                                        it));
        return rights;
    }

    /** Whether the owner of the corpus opens this, {@code purpose} being what that does. */
    private boolean isOpen(YamlMap settings, String name, String purpose) {
        String gate = settings.text(name);
        if (!gate.isEmpty() && !GATE.contains(gate)) {
            findings.error(
                    settings.value(name).orElse(settings.node()),
                    "wrong-value",
                    name + " = " + gate + ": expected open or closed",
                    "write `" + name + ": open` to " + purpose + ", or `" + name + ": closed`");
        }
        return gate.equals("open");
    }
}

package dev.stele.render;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Concept;
import dev.stele.model.Dataset;
import dev.stele.model.Document;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.SiteOutput;
import dev.stele.model.Work;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Turns a library into pages and the files that they need. The same library gives the same bytes.
 */
public final class Renderer {
    /** Documents read at a time; what is kept of the others is small. */
    private static final int BATCH = 128;

    /** The dataset that the page of figures offers. */
    private static final String FIGURES = "figures.csv";

    private final Theme theme;
    private final Findings findings;
    private final Messages messages;
    private final Lock lock = new Lock();

    /**
     * @param templates a folder whose files replace those of the same name in the theme
     * @param language of the interface
     * @param findings what the report tells; what rendering finds is added
     * @throws InvalidThemeException if a file of that folder names what does not exist
     */
    public Renderer(Optional<Path> templates, Language language, Findings findings) {
        this.theme = new Theme(templates);
        this.findings = findings;
        this.messages = ThemeCheck.messages(theme, Messages.in(language), findings);
    }

    /**
     * Writes the pages of the site and what they load, except the search index. Documents are
     * rendered in parallel, in the pool of the caller.
     *
     * @param data what is published for other programs
     * @throws InvalidThemeException if a template names something that its page does not have
     */
    public void render(Library library, List<Dataset> data, SiteOutput output) {
        Site site = new Site(library, messages, theme.assets());
        Pages pages = new Pages(new Templates(theme, messages), output);
        Publication.report(library, findings);
        TopicIndex topics = new TopicIndex(site);
        ParticularIndex particulars = new ParticularIndex(site);
        Map<String, Condition> conditions =
                renderDocuments(site, new Gatherers(topics, particulars), pages);
        renderLibrary(site, conditions, pages);
        renderTopics(site, topics, pages);
        renderParticulars(site, particulars, figures(data), pages);
        ReportPages report = new ReportPages(site, findings.sorted(), conditions.values());
        for (Paging paging : report.pages()) {
            pages.put(
                    SitePaths.listPage(SitePaths.REPORT, paging.number()),
                    "report.peb",
                    report.page(paging));
        }
        WantedPages wanted = new WantedPages(site);
        for (Paging paging : wanted.pages()) {
            pages.put(
                    SitePaths.listPage(SitePaths.WANTED, paging.number()),
                    "wanted.peb",
                    wanted.page(paging));
        }
        ScriptedPages scripted = new ScriptedPages(site);
        pages.put(SitePaths.SEARCH, "search.peb", scripted.search());
        pages.put(SitePaths.CONCORDANCE, "concordance.peb", scripted.concordance());
        pages.put(SitePaths.DATA, "data.peb", new DataPages(site, data).view());
        pages.put(SitePaths.DOSSIER, "dossier.peb", scripted.dossier());
        pages.put(SitePaths.NOT_FOUND, "404.peb", notFound(site));
        for (String asset : theme.assets()) {
            output.put(SitePaths.asset(asset), theme.file("assets/" + asset).orElseThrow());
        }
        output.put(SitePaths.NO_JEKYLL, new byte[0]);
        pages.throwIfFaulty();
        library.corpus()
                .base()
                .ifPresent(base -> new Publication(site, base).write(pages.paths, output));
    }

    /** What collects, from all documents, what lists of the library show of them. */
    private record Gatherers(TopicIndex topics, ParticularIndex particulars) {
        Gathered gather(AnalysedDocument document) {
            return new Gathered(topics.gather(document), particulars.gather(document));
        }

        void add(Gathered gathered) {
            topics.add(gathered.topics());
            particulars.add(gathered.particulars());
        }
    }

    private record Gathered(TopicIndex.Gathered topics, ParticularIndex.Gathered particulars) {}

    private record Rendered(Condition condition, Gathered gathered) {}

    private Map<String, Condition> renderDocuments(Site site, Gatherers lists, Pages pages) {
        Map<String, Condition> conditions = new TreeMap<>();
        List<String> ids = site.library().documents().ids();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Rendered> batch =
                    ids.subList(from, Math.min(ids.size(), from + BATCH)).parallelStream()
                            .map(id -> renderDocument(id, site, lists, pages))
                            .toList();
            for (Rendered rendered : batch) {
                conditions.put(rendered.condition().document(), rendered.condition());
                lists.add(rendered.gathered());
            }
        }
        return conditions;
    }

    private Rendered renderDocument(String id, Site site, Gatherers lists, Pages pages) {
        AnalysedDocument analysed = site.library().documents().get(id);
        Document document = analysed.document();
        Condition condition = Condition.of(document);
        pages.put(
                SitePaths.document(id),
                "document.peb",
                new DocumentPages(site).view(analysed, condition));
        pages.put(
                SitePaths.asFound(id),
                "as-found.peb",
                new AsFoundPages(site).view(document, condition));
        return new Rendered(condition, lists.gather(analysed));
    }

    private static void renderLibrary(Site site, Map<String, Condition> conditions, Pages pages) {
        LibraryPages library = new LibraryPages(site, conditions);
        for (Paging paging : library.homePages()) {
            pages.put(
                    SitePaths.listPage(SitePaths.HOME, paging.number()),
                    "index.peb",
                    library.home(paging));
        }
        for (int file = 0; file < library.rowFiles(); file++) {
            pages.putRows(SitePaths.rows(file), library.rows(file));
        }
        WorkPages works = new WorkPages(site, conditions);
        for (Work work : site.library().works()) {
            if (work.witnesses().size() > 1) {
                for (Paging paging : WorkPages.pages(work)) {
                    pages.put(
                            WorkPages.path(work, paging.number()),
                            "work.peb",
                            works.view(work, paging));
                }
            }
        }
    }

    private static void renderTopics(Site site, TopicIndex topics, Pages pages) {
        TopicPages views = new TopicPages(site, topics);
        OverviewPages overview = new OverviewPages(site);
        boolean worthIt = overview.isWorthIt();
        pages.put(SitePaths.TOPICS, "concepts.peb", views.topics(worthIt));
        if (worthIt) {
            pages.put(SitePaths.OVERVIEW, "overview.peb", overview.view());
        }
        for (Concept concept : site.corpus().vocabulary().concepts()) {
            pages.put(SitePaths.concept(concept.id()), "concept.peb", views.concept(concept));
        }
    }

    private static void renderParticulars(
            Site site, ParticularIndex particulars, List<String> files, Pages pages) {
        TimelinePages timeline = new TimelinePages(site, particulars);
        for (Paging paging : timeline.pages()) {
            pages.put(
                    SitePaths.listPage(SitePaths.TIMELINE, paging.number()),
                    "timeline.peb",
                    timeline.page(paging));
        }
        FigurePages figures = new FigurePages(site, particulars, files);
        for (Paging paging : figures.pages()) {
            pages.put(
                    SitePaths.listPage(SitePaths.FIGURES, paging.number()),
                    "figures.peb",
                    figures.page(paging));
        }
    }

    private static ListViews.NotFound notFound(Site site) {
        return new ListViews.NotFound(
                site.shell(
                        Place.ofNotFound(site.corpus()),
                        site.messages().say("404.title"),
                        site.messages().language(),
                        Scripts.NOT_FOUND));
    }

    private static List<String> figures(List<Dataset> data) {
        return data.stream()
                .filter(dataset -> dataset.name().equals(FIGURES))
                .flatMap(dataset -> dataset.files().stream())
                .map(Dataset.File::path)
                .toList();
    }

    /** Fills templates, checks what comes out, and hands it on. */
    private final class Pages {
        private final Templates templates;
        private final SiteOutput output;
        private final SortedSet<String> paths = new ConcurrentSkipListSet<>();
        private final SortedSet<Finding> faults = new ConcurrentSkipListSet<>();

        Pages(Templates templates, SiteOutput output) {
            this.templates = templates;
            this.output = output;
        }

        void put(String path, String template, Object view) {
            filled(template, view)
                    .ifPresent(
                            page -> {
                                output.put(path, page.getBytes(StandardCharsets.UTF_8));
                                paths.add(path);
                            });
        }

        void putRows(String path, ListViews.Rows rows) {
            filled("rows.peb", rows).ifPresent(page -> output.put(path, RowScript.of(path, page)));
        }

        /** Nothing where a template has a fault: the other pages go on, to find theirs too. */
        private Optional<String> filled(String template, Object view) {
            try {
                return Optional.of(locked(template, templates.fill(template, view)));
            } catch (TemplateFault fault) {
                faults.add(fault.finding());
                return Optional.empty();
            }
        }

        /** A part that stands in many pages is told once, with the nearest name that one has. */
        void throwIfFaulty() {
            Set<String> told = new HashSet<>();
            for (Finding fault : faults) {
                if (told.add(fault.path() + ":" + fault.line() + ":" + fault.cause())) {
                    findings.add(fault);
                }
            }
            if (!faults.isEmpty()) {
                throw new InvalidThemeException();
            }
        }

        private String locked(String template, String page) {
            if (!Lock.hasBody(page)) {
                throw new TemplateFault(
                        finding(
                                template,
                                Severity.ERROR,
                                "page-without-body",
                                "the page has no <body> and </body>",
                                "extend layout.peb, or write both tags without attributes"));
            }
            String checked = lock.checked(page);
            if (!checked.equals(page)) {
                findings.add(
                        finding(
                                template,
                                Severity.WARNING,
                                "not-allowed-in-pages",
                                "taken out of its pages: " + String.join(", ", lock.foreign(page)),
                                "put pictures and looks into the stylesheet, and what acts into a"
                                        + " script in assets/"));
            }
            return checked;
        }

        private Finding finding(
                String template, Severity severity, String code, String cause, String fix) {
            return Finding.ofFile(theme.pathOf(template), severity, code, cause, fix);
        }
    }
}

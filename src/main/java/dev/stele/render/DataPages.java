package dev.stele.render;

import dev.stele.cite.Edition;
import dev.stele.model.Dataset;
import java.util.ArrayList;
import java.util.List;

/** Makes the page that describes what is published for other programs. */
final class DataPages {
    private static final int KILOBYTE = 1000;
    private static final int MEGABYTE = 1_000_000;

    /** Parts that are named one after another. */
    private static final int FEW = 5;

    private static final String TABLE = "text/csv";

    private final Site site;
    private final Messages messages;
    private final List<Dataset> data;
    private final Place place = Place.of(SitePaths.DATA);

    DataPages(Site site, List<Dataset> data) {
        this.site = site;
        this.messages = site.messages();
        this.data = data;
    }

    DataView view() {
        return new DataView(
                site.shell(place, messages.say("nav.data"), messages.language(), Scripts.PLAIN),
                messages.say("data.introduction", site.library().cards().size()),
                facts(),
                views(Dataset.Scope.LIBRARY),
                views(Dataset.Scope.DOCUMENT));
    }

    private List<FactViews.FactView> facts() {
        List<FactViews.FactView> facts = new ArrayList<>();
        facts.add(site.facts().rights(site.corpus()));
        site.facts().contact(site.corpus()).ifPresent(facts::add);
        facts.add(site.facts().plain("data.version", Edition.of(site.library()).version()));
        return facts;
    }

    private List<DataView.DatasetView> views(Dataset.Scope scope) {
        return data.stream().filter(it -> it.scope() == scope).map(this::view).toList();
    }

    private DataView.DatasetView view(Dataset dataset) {
        boolean whole = dataset.scope() == Dataset.Scope.LIBRARY;
        List<DataView.FileView> files =
                whole ? dataset.files().stream().map(this::file).toList() : List.of();
        boolean many = files.size() > FEW;
        boolean table = dataset.mediaType().equals(TABLE);
        return new DataView.DatasetView(
                dataset.name(),
                dataset.title(),
                dataset.description(),
                terms(dataset),
                many ? files.subList(0, 1) : files,
                many ? files : List.of(),
                whole ? "" : dataset.files().get(0).path(),
                dataset.columns().isEmpty()
                        ? ""
                        : messages.say(
                                table ? "data.columns" : "data.fields", dataset.columns().size()),
                dataset.columns().stream().map(this::column).toList(),
                dataset.example().lines().toList());
    }

    private List<String> terms(Dataset dataset) {
        List<String> terms = new ArrayList<>();
        if (dataset.files().size() > 1) {
            terms.add(messages.say("data.parts", dataset.files().size()));
        }
        if (dataset.rows().isPresent()) {
            String counted =
                    dataset.scope() == Dataset.Scope.DOCUMENT
                            ? "data.files"
                            : dataset.mediaType().equals(TABLE) ? "data.rows" : "data.entries";
            terms.add(messages.say(counted, dataset.rows().getAsLong()));
        }
        terms.add(size(dataset.bytes()));
        return terms;
    }

    private String size(long bytes) {
        if (bytes < KILOBYTE) {
            return messages.say("size.bytes", bytes);
        }
        return bytes < MEGABYTE
                ? messages.say("size.kilobytes", Math.round((double) bytes / KILOBYTE))
                : messages.say("size.megabytes", Math.round(bytes * 10.0 / MEGABYTE) / 10.0);
    }

    private DataView.FileView file(Dataset.File file) {
        return new DataView.FileView(
                file.path().substring(file.path().lastIndexOf('/') + 1), place.to(file.path()));
    }

    private DataView.ColumnView column(Dataset.Column column) {
        String type =
                switch (column.type()) {
                    case STRING -> "";
                    case INTEGER -> messages.say("data.integer");
                    case NUMBER -> messages.say("data.number");
                    case OBJECT -> messages.say("data.object");
                    case ARRAY -> messages.say("data.array");
                };
        return new DataView.ColumnView(column.name(), type, column.description());
    }
}

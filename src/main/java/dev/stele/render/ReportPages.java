package dev.stele.render;

import dev.stele.diagnostic.Finding;
import dev.stele.model.Card;
import dev.stele.model.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Makes the views of the report: what the build found, and each document's cleaning in figures. */
final class ReportPages {
    private static final int ROWS_PER_PAGE = 200;
    private static final int MOST_FINDINGS = 500;

    private final Site site;
    private final Messages messages;
    private final List<Finding> findings;
    private final List<Condition> conditions;

    ReportPages(Site site, List<Finding> findings, Collection<Condition> conditions) {
        this.site = site;
        this.messages = site.messages();
        this.findings =
                findings.stream()
                        .sorted(
                                Comparator.comparing(Finding::severity)
                                        .thenComparing(Finding::code)
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        this.conditions = conditions.stream().sorted(Condition.WORST_FIRST).toList();
    }

    List<Paging> pages() {
        return Paging.of(conditions.size(), ROWS_PER_PAGE);
    }

    ListViews.Report page(Paging paging) {
        Place place = Place.of(SitePaths.listPage(SitePaths.REPORT, paging.number()));
        boolean first = paging.number() == 1;
        return new ListViews.Report(
                site.shell(place, messages.say("report.title"), messages.language(), Scripts.PLAIN),
                messages.say("report.summary", conditions.size(), findings.size()),
                first,
                first
                        ? findings.stream().limit(MOST_FINDINGS).map(this::finding).toList()
                        : List.of(),
                first && findings.size() > MOST_FINDINGS
                        ? messages.say("report.findings.more", findings.size() - MOST_FINDINGS)
                        : "",
                conditions.subList(paging.first(), paging.last()).stream()
                        .map(condition -> row(condition, place))
                        .toList(),
                Html.withCode(messages.say("report.remedies.introduction")),
                paging.links(place, SitePaths.REPORT));
    }

    private ListViews.FindingView finding(Finding finding) {
        String place = finding.path();
        if (finding.line() > 0) {
            place += ":" + finding.line() + (finding.column() > 0 ? ":" + finding.column() : "");
        }
        String severity = finding.severity().label();
        return new ListViews.FindingView(
                place,
                messages.say("severity." + severity),
                severity,
                finding.code(),
                finding.cause(),
                Html.withCode(finding.fix()));
    }

    private ListViews.Remedy remedy(Condition condition, Card card) {
        Remedies remedies =
                new Remedies(messages, card.source(), site.corpus().supplied(card.source()));
        List<String> open = new ArrayList<>();
        if (condition.proposals() > 0) {
            open.add(messages.say("remedy.proposals", condition.proposals()));
        }
        if (condition.lost() > 0) {
            open.add(messages.say("condition.lost", condition.lost()));
        }
        if (Remedies.devisedTitle(card.metadata()).isPresent()) {
            open.add(messages.say("remedy.untitled"));
        }
        if (card.metadata().first(Field.DATE).isEmpty()) {
            open.add(messages.say("remedy.undated"));
        }
        return new ListViews.Remedy(
                String.join(messages.say("list.comma"), open),
                Html.withCode(
                        remedies.hasEntry()
                                ? messages.say("remedy.in-entry", remedies.entry())
                                : messages.say("remedy.new-entry")),
                String.join("\n", remedies.lines(condition, card.metadata())));
    }

    private ListViews.ReportRow row(Condition condition, Place place) {
        String id = condition.document();
        Card card = site.card(id);
        return new ListViews.ReportRow(
                site.titles().of(card),
                place.to(SitePaths.document(id)),
                place.to(SitePaths.asFound(id)),
                card.source().path(),
                messages.say("number", condition.readLength()),
                messages.say("number", condition.removed()),
                messages.say("percent", condition.removedPercent()),
                condition.edits(),
                condition.damage(),
                condition.proposals(),
                condition.phrases(messages),
                remedy(condition, card));
    }
}

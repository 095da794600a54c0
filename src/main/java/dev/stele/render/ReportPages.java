package dev.stele.render;

import dev.stele.diagnostic.Finding;
import dev.stele.model.Edit;
import java.util.Collection;
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
        this.findings = findings;
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
                conditions.subList(paging.first(), paging.last()).stream()
                        .map(condition -> row(condition, place))
                        .toList(),
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
                finding.fix());
    }

    private ListViews.ReportRow row(Condition condition, Place place) {
        String id = condition.document();
        return new ListViews.ReportRow(
                site.titles().of(site.card(id)),
                place.to(SitePaths.document(id)),
                place.to(SitePaths.asFound(id)),
                site.card(id).source().path(),
                messages.say("number", condition.readLength()),
                messages.say("number", condition.removed()),
                condition.removedPercent(),
                condition.edits(),
                condition.count(Edit.Kind.DAMAGE),
                condition.proposed(),
                condition.phrases(messages));
    }
}

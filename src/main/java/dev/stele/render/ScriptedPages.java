package dev.stele.render;

import java.util.List;

/** Makes the views of the pages that scripts fill, with the strings that they say. */
final class ScriptedPages {
    private final Site site;
    private final Messages messages;
    private final ScriptMessages forScripts;

    ScriptedPages(Site site) {
        this.site = site;
        this.messages = site.messages();
        this.forScripts = new ScriptMessages(site);
    }

    ListViews.Search search() {
        return view(
                SitePaths.SEARCH, messages.say("nav.search"), Scripts.SEARCH, forScripts.search());
    }

    ListViews.Search concordance() {
        return view(
                SitePaths.CONCORDANCE,
                messages.say("concordance.heading"),
                Scripts.CONCORDANCE,
                forScripts.concordance());
    }

    ListViews.Search dossier() {
        return view(
                SitePaths.DOSSIER,
                messages.say("nav.dossier"),
                Scripts.DOSSIER,
                forScripts.dossier());
    }

    private ListViews.Search view(
            String path, String title, Scripts scripts, List<ListViews.Message> said) {
        return new ListViews.Search(
                site.shell(Place.of(path), title, messages.language(), scripts), said);
    }
}

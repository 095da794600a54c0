package dev.stele.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One reader's visit to a site, in a fresh profile. Whatever a page says on the console, every
 * error, dialog, new window, failed request and request beyond the site is remembered; {@link
 * #close} fails if there was any.
 */
final class Visit implements AutoCloseable {
    private final String address;
    private final OutsideWorld outside;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Browser browser, OutsideWorld outside, String address, Options options) {
        this.address = address;
        this.outside = outside;
        outside.takeHosts();
        Browser.NewContextOptions contextOptions =
                new Browser.NewContextOptions()
                        .setViewportSize(options.width, options.height)
                        .setLocale("en");
        options.more.accept(contextOptions);
        context = browser.newContext(contextOptions);
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        watch();
    }

    /** How the reader looks at the site. */
    record Options(int width, int height, Consumer<Browser.NewContextOptions> more) {
        static final Options LAPTOP = new Options(1280, 800, options -> {});
    }

    /** Begins a visit; {@code address} is the site's folder, {@code http:} or {@code file:}. */
    static Visit to(Browsers browsers, Engine engine, String address, Options options) {
        return new Visit(browsers.get(engine), browsers.outside(), address, options);
    }

    private void watch() {
        page.onConsoleMessage(
                message -> complain("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> complain("error: " + error));
        page.onDialog(
                dialog -> {
                    complain("dialog: " + dialog.message());
                    dialog.dismiss();
                });
        page.onPopup(popup -> complain("new window: " + popup.url()));
        page.onRequest(
                request -> {
                    String url = request.url();
                    if (!url.startsWith(address) && !url.startsWith("data:")) {
                        complain("request beyond the site: " + url);
                    }
                });
        page.onRequestFailed(
                request -> {
                    // Who leaves a page while it loads more ends that; it is no fault of the page.
                    if (!request.failure().endsWith("ABORTED")) {
                        complain("failed: " + request.url() + " " + request.failure());
                    }
                });
        page.onResponse(
                response -> {
                    if (response.status() >= 400) {
                        complain("status " + response.status() + ": " + response.url());
                    }
                });
    }

    private void complain(String complaint) {
        complaints.add(complaint);
    }

    Page page() {
        return page;
    }

    /** Opens a page of the site by its path. */
    Visit open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Opens a file of the site, whatever its name. */
    Visit openFile(String path) {
        return open(
                URLEncoder.encode(path, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/"));
    }

    /** Where the reader is, relative to the site, with the fragment. */
    String whereabouts() {
        String url = page.url();
        return url.startsWith(address) ? url.substring(address.length()) : url;
    }

    /**
     * Waits until a function without parameters is true in the page, or in the next one. It is
     * asked from here: a page that asks itself again and again evaluates text, which the policy of
     * the site's pages forbids, so that only the first answer would count.
     */
    static void until(Page page, String function) {
        page.waitForCondition(() -> holds(page, function));
    }

    private static boolean holds(Page page, String function) {
        try {
            Object answer = page.evaluate("async () => Boolean(await (" + function + ")())");
            return Boolean.TRUE.equals(answer);
        } catch (PlaywrightException betweenTwoPages) {
            return false;
        }
    }

    /** What went wrong so far, in the order noticed; forgotten by being asked for. */
    List<String> takeComplaints() {
        // Not a timer of the page: it would never go off where scripts are switched off.
        page.waitForTimeout(50);
        List<String> taken = new ArrayList<>(complaints);
        outside.takeHosts().forEach(host -> taken.add("asked for a host outside: " + host));
        complaints.clear();
        return taken;
    }

    @Override
    public void close() {
        List<String> left = takeComplaints();
        context.close();
        if (!left.isEmpty()) {
            throw new AssertionError(
                    "A page of " + address + " was not quiet:\n" + String.join("\n", left));
        }
    }
}

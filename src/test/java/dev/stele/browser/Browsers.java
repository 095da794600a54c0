package dev.stele.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browsers of a test run, each started once and proven before it is used. Chromium is driven by
 * its own protocol; Firefox as Debian ships it by WebDriver BiDi (Playwright's channel {@code
 * moz-firefox}), or Playwright's patched build where that had to be downloaded.
 */
final class Browsers implements AutoCloseable {
    private static final String CJK_FONTS = "fonts-noto-cjk";
    private static final String LOOPBACK = "127.0.0.1";

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final OutsideWorld outside = new OutsideWorld();
    private final Map<Engine, Browser> started = new EnumMap<>(Engine.class);
    private final Map<Engine, IllegalStateException> missing = new EnumMap<>(Engine.class);

    /** Hosts that any browser of this run asked for. */
    OutsideWorld outside() {
        return outside;
    }

    /**
     * The browser, started when first asked for.
     *
     * @throws IllegalStateException with the command to type, if there is none
     */
    Browser get(Engine engine) {
        if (missing.containsKey(engine)) {
            throw missing.get(engine);
        }
        try {
            return started.computeIfAbsent(engine, this::start);
        } catch (IllegalStateException e) {
            missing.put(engine, e);
            throw e;
        }
    }

    private Browser start(Engine engine) {
        List<String> failures = new ArrayList<>();
        Optional<Browser> browser = tryProgram(engine, failures);
        if (browser.isEmpty() && Installation.download(engine)) {
            browser = tryLaunch(engine, options(engine), "downloaded", failures);
        }
        if (browser.isEmpty() && Installation.installPackages(engine.debianPackage, CJK_FONTS)) {
            browser = tryProgram(engine, failures);
        }
        return withChineseFonts(
                engine,
                browser.orElseThrow(() -> new IllegalStateException(whatToType(engine, failures))));
    }

    private Optional<Browser> tryProgram(Engine engine, List<String> failures) {
        return Installation.program(engine)
                .flatMap(
                        program -> {
                            BrowserType.LaunchOptions options =
                                    options(engine).setExecutablePath(program);
                            if (engine == Engine.FIREFOX) {
                                options.setChannel("moz-firefox");
                            }
                            return tryLaunch(engine, options, program.toString(), failures);
                        });
    }

    private Optional<Browser> tryLaunch(
            Engine engine,
            BrowserType.LaunchOptions options,
            String origin,
            List<String> failures) {
        BrowserType type = engine == Engine.CHROMIUM ? playwright.chromium() : playwright.firefox();
        try {
            return Optional.of(type.launch(options));
        } catch (PlaywrightException e) {
            failures.add(origin + ": " + e.getMessage().strip());
            return Optional.empty();
        }
    }

    private BrowserType.LaunchOptions options(Engine engine) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setTimeout(60_000);
        if (engine == Engine.FIREFOX) {
            options.setFirefoxUserPrefs(
                    Map.of(
                            "network.proxy.type",
                            1,
                            "network.proxy.http",
                            LOOPBACK,
                            "network.proxy.http_port",
                            outside.port(),
                            "network.proxy.ssl",
                            LOOPBACK,
                            "network.proxy.ssl_port",
                            outside.port(),
                            "dom.security.https_first",
                            false,
                            // As readers have it; the driver would let files share an origin.
                            "security.fileuri.strict_origin_policy",
                            true,
                            "privacy.file_unique_origin",
                            true));
        } else {
            options.setProxy(
                    new Proxy("http://" + LOOPBACK + ":" + outside.port()).setBypass(LOOPBACK));
            options.setArgs(
                    List.of(
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
        }
        return options;
    }

    /** Without fonts every Han character is the same box, and a picture proves nothing. */
    private Browser withChineseFonts(Engine engine, Browser browser) {
        if (drawsChinese(browser)) {
            return browser;
        }
        browser.close();
        Installation.announce("中 and 国 draw the same pixels: fonts are missing.");
        if (!Installation.installPackages(CJK_FONTS)) {
            throw new IllegalStateException(
                    "No font draws Chinese here. To install one: "
                            + Installation.remedy(CJK_FONTS));
        }
        return tryProgram(engine, new ArrayList<>())
                .or(() -> tryLaunch(engine, options(engine), "downloaded", new ArrayList<>()))
                .filter(Browsers::drawsChinese)
                .orElseThrow(() -> new IllegalStateException("Still no font draws Chinese here."));
    }

    /** Whether 中 and 国 differ when drawn. */
    static boolean drawsChinese(Browser browser) {
        try (Page page = browser.newPage()) {
            page.setContent("<p style='font-size:48px'><span>中</span> <b>国</b></p>");
            byte[] middle = page.locator("span").screenshot();
            page.setContent("<p style='font-size:48px'><span>国</span> <b>国</b></p>");
            return !Arrays.equals(middle, page.locator("span").screenshot());
        }
    }

    private static String whatToType(Engine engine, List<String> failures) {
        return "No "
                + engine.debianPackage
                + " for the browser tests. To install it: "
                + Installation.remedy(engine.debianPackage, CJK_FONTS)
                + "\nor name one in "
                + engine.variable
                + ", or skip these tests aloud by -DskipBrowserTests\n"
                + String.join("\n", failures);
    }

    @Override
    public void close() {
        started.values().forEach(Browser::close);
        playwright.close();
        outside.close();
    }
}

package coop.plenum.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The browser of the tests: {@code -Dbrowser.path}, an installed Chromium or Chrome, Playwright's own, Debian's package
 * (as root only), in this order; else a failure that says what to do.
 */
public final class Browsers {
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final List<String> KNOWN = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int MINUTES = 10;

    private static Browser running;

    private Browsers() {}

    /** The one browser of this test run. */
    public static synchronized Browser get() {
        if (running == null) running = launch();
        return running;
    }

    /** A new page of a browser in which English was chosen before, so that no test depends on what another one chose. */
    public static Page english(BrowserContext context, URI start) {
        context.addCookies(List.of(new Cookie("plenum-language", "en").setUrl(start.toString())));
        return context.newPage();
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        Optional<Path> installed = installed();
        if (installed.isEmpty() && !playwrightInstalls()) {
            if (debianInstalls()) installed = installed();
            if (installed.isEmpty()) {
                throw new IllegalStateException("No browser for the tests: install Chromium or Chrome, or name one with"
                        + " -Dbrowser.path=/path/to/chromium");
            }
        }
        installed.ifPresent(options::setExecutablePath);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        String named = System.getProperty("browser.path", "");
        if (!named.isBlank()) return Optional.of(Path.of(named));
        return KNOWN.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static boolean playwrightInstalls() {
        ProcessBuilder installer =
                Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
        return runs(installer, "install", "--only-shell", "--no-progress", "chromium");
    }

    private static boolean debianInstalls() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) return false;
        return runs(apt(), "apt-get", "update", "-qq")
                && runs(
                        apt(),
                        "apt-get",
                        "install",
                        "-y",
                        "-qq",
                        "--no-install-recommends",
                        "chromium-headless-shell",
                        "fonts-liberation");
    }

    private static ProcessBuilder apt() {
        ProcessBuilder apt = new ProcessBuilder();
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return apt;
    }

    private static boolean runs(ProcessBuilder builder, String... arguments) {
        List<String> command = new ArrayList<>(builder.command());
        command.addAll(List.of(arguments));
        try {
            Process process = builder.command(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target", "browser-install.log")))
                    .start();
            return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

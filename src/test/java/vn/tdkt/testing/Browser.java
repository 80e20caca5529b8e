package vn.tdkt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Real Chromium for tests: {@code @RegisterExtension static final Browser browser = new Browser();}
 * Each tab is a person of its own, with its own cookies. A script error or a breach of the content
 * security policy in any tab fails the test that caused it.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /**
   * How long a page may take to show what is expected, on a machine that is busy with other work.
   */
  private static final double PATIENCE_MILLIS = 20_000;

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<BrowserContext> people = new ArrayList<>();
  private @Nullable Playwright playwright;
  private com.microsoft.playwright.@Nullable Browser chromium;

  @Override
  public void beforeAll(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    chromium =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
  }

  /** An office PC, 1366×768. */
  public Page desktop() {
    return person(1366, 768).newPage();
  }

  /** A phone, 390×844. */
  public Page phone() {
    return person(390, 844).newPage();
  }

  /** Another tab of the person who came last: same cookies, same storage. */
  public Page again() {
    return people.getLast().newPage();
  }

  /** Keeps what the tab shows under target/screenshots. */
  public static void screenshot(Page tab, String name) {
    tab.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    people.forEach(BrowserContext::close);
    people.clear();
    List<String> heard = List.copyOf(complaints);
    complaints.clear();
    assertThat(heard).as("errors that the browser reported").isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (playwright != null) {
      playwright.close();
    }
  }

  private BrowserContext person(int width, int height) {
    if (chromium == null) {
      throw new IllegalStateException("the browser starts before the first test");
    }
    BrowserContext person =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
    person.onConsoleMessage(this::listen);
    person.onWebError(error -> complaints.add(error.error()));
    people.add(person);
    return person;
  }

  /** A refused request is an answer that tests ask for; everything else that is red is a fault. */
  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      complaints.add(message.text());
    }
  }
}

package vn.tdkt.bench.app;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.tdkt.bench.PeerMissing;

/**
 * What Chromium fetches for one page when it has nothing of ours yet.
 *
 * @param bytes bodies as they crossed the wire
 * @param ofPage of these, the page itself
 */
public record FirstLoad(int bytes, int ofPage, int answers) {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu");

  public static FirstLoad of(String address, String path, Caller who) throws PeerMissing {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    LaunchOptions options = new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS);
    try (Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        com.microsoft.playwright.Browser chromium = playwright.chromium().launch(options);
        BrowserContext person = chromium.newContext()) {
      person.addCookies(
          who.cookies().entrySet().stream()
              .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address))
              .toList());
      return load(person.newPage(), address + path);
    } catch (PlaywrightException e) {
      throw new PeerMissing("Chromium", e);
    }
  }

  private static FirstLoad load(Page tab, String url) {
    List<Response> answers = new CopyOnWriteArrayList<>();
    tab.onResponse(answers::add);
    Response page = tab.navigate(url);
    tab.waitForLoadState(LoadState.NETWORKIDLE);
    int bytes = answers.stream().mapToInt(FirstLoad::size).sum();
    return new FirstLoad(bytes, size(page), answers.size());
  }

  private static int size(Response answer) {
    return answer.request().sizes().responseBodySize;
  }

  @Override
  public String toString() {
    return "%.1f kB in %d answers, the page itself %.1f kB"
        .formatted(bytes / 1000d, answers, ofPage / 1000d);
  }
}

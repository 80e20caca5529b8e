package vn.tdkt.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What on a page shuts somebody out, as axe sees it: serious and critical, nothing less. */
public final class Barriers {
  private static final List<String> GRAVE = List.of("serious", "critical");

  private Barriers() {}

  /** Each rule that is broken, with the first element that breaks it. */
  public static List<String> on(Page tab) {
    // Our pages have no frames, so neither a second page nor the rules that hold are asked for.
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(tab)
        .setLegacyMode(true).options(options).analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Barriers::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
  }
}

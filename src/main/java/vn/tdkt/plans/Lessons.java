package vn.tdkt.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Texts;

/**
 * What the last annual report of a unit says to whoever writes the next plan (REQ-124, REQ-125).
 *
 * @param report how the report is cited, with number and date
 * @param address its page
 * @param limits what was not reached, a paragraph each
 * @param causes why
 * @param directions what was to be done next, a task each
 */
public record Lessons(
    String report,
    String address,
    List<String> limits,
    List<String> causes,
    List<String> directions) {
  public Lessons {
    limits = List.copyOf(limits);
    causes = List.copyOf(causes);
    directions = List.copyOf(directions);
  }

  /** A direction, and whether the plan has it already. */
  public record Offered(int at, String text, boolean taken) {}

  /** The directions beside the targets of a plan. */
  public List<Offered> offered(WholePlan whole) {
    Set<String> there =
        whole.targets().stream().map(one -> Texts.folded(one.text())).collect(Collectors.toSet());
    return directions.stream()
        .map(
            text -> new Offered(directions.indexOf(text), text, there.contains(Texts.folded(text))))
        .toList();
  }

  /** The direction with this place, or nothing to begin from. */
  public String direction(int at) {
    return at >= 0 && at < directions.size() ? directions.get(at) : "";
  }
}

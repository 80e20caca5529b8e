package vn.tdkt.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;

/**
 * A unit in one year (REQ-2).
 *
 * @param staff all people of the unit
 * @param parts people by breakdown and category; a breakdown that is not filled in is absent
 * @param version 0 while nothing is stored
 */
public record UnitProfile(
    UnitId unit, int year, int staff, Map<Breakdown, Map<String, Integer>> parts, long version) {
  public static UnitProfile empty(UnitId unit, int year) {
    return new UnitProfile(unit, year, 0, Map.of(), 0);
  }

  /** People in one category; 0 where nothing is filled in. */
  public int people(Breakdown breakdown, String category) {
    return parts.getOrDefault(breakdown, Map.of()).getOrDefault(category, 0);
  }

  /** Each breakdown that is filled in should add up to the staff (REQ-160); a person settles it. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Breakdown breakdown : Breakdown.values()) {
      int sum = breakdown.categories().stream().mapToInt(c -> people(breakdown, c)).sum();
      if (sum > 0 && sum != staff) {
        String text =
            Words.of("organisation").say("finding.breakdown", breakdown.words(), sum, staff);
        findings.add(Finding.question("profile.breakdown-differs", breakdown.words(), text));
      }
    }
    return findings;
  }
}

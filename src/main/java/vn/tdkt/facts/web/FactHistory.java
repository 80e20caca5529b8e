package vn.tdkt.facts.web;

import java.util.List;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactVersion;

/**
 * Every state of a fact, the latest first.
 *
 * @param time "tháng 6/2024"
 */
public record FactHistory(Fact fact, String time, List<FactVersion> versions) {
  public FactHistory {
    versions = List.copyOf(versions);
  }

  static FactHistory of(Fact fact, List<FactVersion> versions) {
    return new FactHistory(fact, fact.span().words(), versions);
  }
}

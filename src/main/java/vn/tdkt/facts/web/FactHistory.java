package vn.tdkt.facts.web;

import java.util.List;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.PapersOf;

/**
 * Every state of a fact, the latest first.
 *
 * @param time "tháng 6/2024"
 */
public record FactHistory(Fact fact, String time, PapersOf papers, List<FactVersion> versions) {
  public FactHistory {
    versions = List.copyOf(versions);
  }

  static FactHistory of(Fact fact, List<FactPaper> papers, List<FactVersion> versions) {
    return new FactHistory(fact, fact.span().words(), PapersOf.of(fact, papers), versions);
  }
}

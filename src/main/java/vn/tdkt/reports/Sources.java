package vn.tdkt.reports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactEvidence;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.kernel.NotVisible;

/** Where a figure of a report comes from: each month with every state that it had. */
@Service
public class Sources {
  private final Indicators indicators;
  private final Facts facts;
  private final FactEvidence evidence;

  Sources(Indicators indicators, Facts facts, FactEvidence evidence) {
    this.indicators = indicators;
    this.facts = facts;
    this.evidence = evidence;
  }

  /**
   * What was noted once.
   *
   * @param papers that prove it, as far as the reader may know of them
   */
  public record Source(Fact fact, List<FactPaper> papers, List<FactVersion> states) {
    public Source {
      papers = List.copyOf(papers);
      states = List.copyOf(states);
    }
  }

  /**
   * @throws NotVisible if the unit of the report counts no such thing
   */
  @Transactional(readOnly = true)
  public Indicator counted(Report report, UUID id) {
    return indicators.find(List.of(id)).stream()
        .filter(one -> one.unit().equals(report.unit()))
        .findFirst()
        .orElseThrow(() -> new NotVisible("indicator"));
  }

  /** In the order of time. */
  @Transactional(readOnly = true)
  public List<Source> of(Report report, Indicator counted, Access reader) {
    List<Fact> noted =
        facts.of(List.of(counted.id()), report.figures()).getOrDefault(counted.id(), List.of());
    Map<UUID, List<FactVersion>> states = facts.histories(noted);
    Map<UUID, List<FactPaper>> papers =
        evidence.of(
            noted.stream().map(Fact::id).toList(),
            Scope.unit(report.jurisdiction(), report.unit()),
            reader);
    return noted.stream()
        .map(
            fact ->
                new Source(
                    fact,
                    papers.getOrDefault(fact.id(), List.of()),
                    states.getOrDefault(fact.id(), List.of())))
        .toList();
  }
}

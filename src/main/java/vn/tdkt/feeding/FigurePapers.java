package vn.tdkt.feeding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.facts.FactEvidence;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.scoring.PinnedEvidence;
import vn.tdkt.scoring.SheetId;

/**
 * The papers behind the figures of a sheet: from a score back to the paper (REQ-99, REQ-102). What
 * is restricted is not proposed: whoever may open it attaches it to the sheet by hand.
 */
@Service
public class FigurePapers {
  private final SheetFeeds feeds;
  private final FactEvidence papers;
  private final PinnedEvidence pinned;

  FigurePapers(SheetFeeds feeds, FactEvidence papers, PinnedEvidence pinned) {
    this.feeds = feeds;
    this.papers = papers;
    this.pinned = pinned;
  }

  /** These lines of a sheet with their papers, in the same order. */
  @Transactional(readOnly = true)
  public List<ProvenLine> of(List<FedLine> lines, SheetId sheet) {
    Map<UUID, List<FactPaper>> known =
        papers.unrestricted(
            lines.stream().flatMap(line -> line.facts().stream()).distinct().toList());
    Map<String, Set<UUID>> standing = known.isEmpty() ? Map.of() : pinned.on(sheet);
    return lines.stream()
        .map(line -> proven(line, known, standing.getOrDefault(line.leaf().key(), Set.of())))
        .toList();
  }

  private static ProvenLine proven(
      FedLine line, Map<UUID, List<FactPaper>> known, Set<UUID> standing) {
    Map<UUID, FactPaper> once = new LinkedHashMap<>();
    line.facts().stream()
        .flatMap(fact -> known.getOrDefault(fact, List.of()).stream())
        .forEach(paper -> once.putIfAbsent(paper.pinned(), paper));
    Set<UUID> open =
        once.keySet().stream().filter(place -> !standing.contains(place)).collect(toSet());
    return new ProvenLine(line, List.copyOf(once.values()), open);
  }

  /**
   * Lets the papers of these feeds prove the criteria that they answer.
   *
   * @return how many came to the sheet
   * @throws vn.tdkt.kernel.NotVisible if the person sees no such sheet, or not the unit's figures
   */
  @Transactional
  public Outcome<Integer> take(SheetId id, Collection<UUID> chosen, Access by) {
    Map<String, Set<UUID>> wanted =
        of(feeds.of(id, by).lines(), id).stream()
            .filter(proven -> chosen.contains(proven.line().feed().id()))
            .flatMap(
                proven ->
                    proven.open().stream()
                        .map(place -> Map.entry(proven.line().leaf().key(), place)))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    return pinned.take(id, wanted, by);
  }
}

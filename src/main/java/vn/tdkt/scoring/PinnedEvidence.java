package vn.tdkt.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Item;
import vn.tdkt.documents.Evidence;
import vn.tdkt.documents.Evidences;
import vn.tdkt.documents.Files;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.EvidenceUseStore;
import vn.tdkt.scoring.store.SheetStore;

/**
 * Places in files that prove something elsewhere already, such as a figure of the year, put to use
 * on a sheet: nobody sends or pins a file again (REQ-102).
 */
@Service
public class PinnedEvidence {
  private final SheetStore sheets;
  private final EvidenceUseStore uses;
  private final Evidences evidences;
  private final Files files;
  private final CriteriaSets sets;
  private final Clock clock;

  PinnedEvidence(
      SheetStore sheets,
      EvidenceUseStore uses,
      Evidences evidences,
      Files files,
      CriteriaSets sets,
      Clock clock) {
    this.sheets = sheets;
    this.uses = uses;
    this.evidences = evidences;
    this.files = files;
    this.sets = sets;
    this.clock = clock;
  }

  /** Which places prove a leaf as a whole, by leaf. */
  @Transactional(readOnly = true)
  public Map<String, Set<UUID>> on(SheetId sheet) {
    return uses.of(sheet).stream()
        .filter(use -> use.adjustment() == null)
        .collect(
            groupingBy(
                EvidenceUseStore.Kept::leaf, mapping(EvidenceUseStore.Kept::evidence, toSet())));
  }

  /**
   * Lets these places prove leaves as a whole; those that do so already are left alone.
   *
   * @param wanted places by leaf
   * @return how many came to the sheet
   * @throws NotVisible if there is no such sheet or leaf for this person, or a file is not the
   *     unit's own
   */
  @Transactional
  public Outcome<Integer> take(SheetId id, Map<String, Set<UUID>> wanted, Access by) {
    SheetHead head = sheets.hold(id).orElseThrow(() -> new NotVisible("sheet"));
    if (!leaves(head).containsAll(wanted.keySet())) {
      throw new NotVisible("leaf");
    }
    List<Evidence> places =
        evidences.of(wanted.values().stream().flatMap(Set::stream).collect(toSet()));
    places.forEach(place -> own(place, head));
    return new ScoreSheet(head).enter(by).map(sheet -> add(head, wanted, places, by));
  }

  private Set<String> leaves(SheetHead head) {
    return sets.content(head.set()).leaves().map(Item.Leaf::key).collect(toSet());
  }

  private void own(Evidence place, SheetHead head) {
    if (!files.get(place.file()).unit().equals(head.unit().value())) {
      throw new NotVisible("file");
    }
  }

  private int add(SheetHead head, Map<String, Set<UUID>> wanted, List<Evidence> places, Access by) {
    Map<String, Set<UUID>> standing = on(head.id());
    int added = 0;
    for (Map.Entry<String, Set<UUID>> one : wanted.entrySet()) {
      Set<UUID> there = standing.getOrDefault(one.getKey(), Set.of());
      for (Evidence place : places) {
        if (one.getValue().contains(place.id()) && !there.contains(place.id())) {
          add(head, one.getKey(), place, by);
          added++;
        }
      }
    }
    return added;
  }

  private void add(SheetHead head, String leaf, Evidence place, Access by) {
    Change change = new Change(leaf, null, place.fileName(), place.restricted());
    uses.add(
        head.id(),
        new EvidenceUse(Ids.next(), leaf, null, place),
        new SheetAct(
            "scoring.evidence-attached", head.id(), by.actor(), clock.instant(), List.of(change)));
  }
}

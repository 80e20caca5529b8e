package vn.tdkt.scoring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.documents.Evidence;
import vn.tdkt.documents.Evidences;
import vn.tdkt.documents.Files;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.EvidenceUseStore;
import vn.tdkt.scoring.store.SheetStore;

/** Evidence of a sheet: files entered once, pinned to a page, used by any number of leaves. */
@Service
public class SheetEvidence {
  private static final Citation EVIDENCE = Citation.of("REQ-102");

  private final SheetStore sheets;
  private final EvidenceUseStore uses;
  private final Evidences evidences;
  private final Files files;
  private final CriteriaSets sets;
  private final Clock clock;

  SheetEvidence(
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

  /** What stands on a sheet that the caller may see; of files that are still in use. */
  @Transactional(readOnly = true)
  public List<EvidenceUse> of(SheetId sheet) {
    List<EvidenceUseStore.Kept> kept = uses.of(sheet);
    Map<UUID, Evidence> places =
        evidences.of(kept.stream().map(EvidenceUseStore.Kept::evidence).toList()).stream()
            .collect(Collectors.toMap(Evidence::id, Function.identity()));
    return kept.stream()
        .flatMap(
            use ->
                Optional.ofNullable(places.get(use.evidence())).stream()
                    .map(place -> new EvidenceUse(use.id(), use.leaf(), place)))
        .toList();
  }

  /**
   * Attaches a file of the sheet's own unit to a leaf.
   *
   * @param page from 1; null for the whole file
   * @throws NotVisible if there is no such sheet, leaf or file for this person
   */
  @Transactional
  public Outcome<SheetId> attach(
      SheetId id, String leaf, UUID file, @Nullable Integer page, String passage, Access by) {
    SheetHead head = head(id);
    boolean known = sets.content(head.set()).leaves().anyMatch(one -> one.key().equals(leaf));
    if (!known || !files.get(file).unit().equals(head.unit().value())) {
      throw new NotVisible("leaf or file");
    }
    return new ScoreSheet(head)
        .enter(by)
        .then(sheet -> evidences.pin(file, page, passage, by.actor()))
        .map(
            place -> {
              Change change = Change.of(leaf, null, place.fileName());
              uses.add(
                  id,
                  new EvidenceUse(Ids.next(), leaf, place),
                  act("scoring.evidence-attached", head, by, change));
              return id;
            });
  }

  /** Takes evidence off, with the reason; the file itself stays. */
  @Transactional
  public Outcome<SheetId> remove(SheetId id, UUID use, String reason, Access by) {
    if (reason.isBlank()) {
      return Outcome.refused("scoring.refused.no-evidence-reason", EVIDENCE);
    }
    SheetHead head = head(id);
    EvidenceUse gone =
        of(id).stream()
            .filter(one -> one.id().equals(use))
            .findFirst()
            .orElseThrow(() -> new NotVisible("evidence"));
    return new ScoreSheet(head)
        .enter(by)
        .map(
            sheet -> {
              Change change = Change.of(gone.leaf(), gone.place().fileName(), reason.strip());
              uses.withdraw(
                  gone, reason.strip(), act("scoring.evidence-removed", head, by, change));
              return id;
            });
  }

  private SheetHead head(SheetId id) {
    return sheets.hold(id).orElseThrow(() -> new NotVisible("sheet"));
  }

  private SheetAct act(String kind, SheetHead head, Access by, Change change) {
    return new SheetAct(kind, head.id(), by.actor(), clock.instant(), List.of(change));
  }
}

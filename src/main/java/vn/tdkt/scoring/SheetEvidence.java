package vn.tdkt.scoring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
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
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.SheetStore;

/** Evidence of a sheet: files entered once, pinned to a page, used by any number of leaves. */
@Service
public class SheetEvidence {
  private static final Citation EVIDENCE = Citation.of("REQ-102");

  private final SheetStore sheets;
  private final EvidenceUseStore uses;
  private final FigureStore figures;
  private final Evidences evidences;
  private final Files files;
  private final CriteriaSets sets;
  private final Clock clock;

  SheetEvidence(
      SheetStore sheets,
      EvidenceUseStore uses,
      FigureStore figures,
      Evidences evidences,
      Files files,
      CriteriaSets sets,
      Clock clock) {
    this.sheets = sheets;
    this.uses = uses;
    this.figures = figures;
    this.evidences = evidences;
    this.files = files;
    this.sets = sets;
    this.clock = clock;
  }

  /**
   * What stands on a sheet, of files that are still in use. What is restricted, or proves a
   * restricted explanation, is there only for those who may open it (REQ-192).
   */
  @Transactional(readOnly = true)
  public List<EvidenceUse> of(Figures figures, Access by) {
    return by.may(Permission.RESTRICTED_VIEW, figures.head().scope())
        ? all(figures.head().id())
        : unrestricted(figures);
  }

  /** What whoever sees the sheet may know of. */
  @Transactional(readOnly = true)
  public List<EvidenceUse> unrestricted(Figures figures) {
    Set<UUID> closed =
        figures.adjustments().stream()
            .filter(Adjustment::restricted)
            .map(Adjustment::id)
            .collect(Collectors.toSet());
    return all(figures.head().id()).stream()
        .filter(use -> !use.place().restricted())
        .filter(use -> use.adjustment() == null || !closed.contains(use.adjustment()))
        .toList();
  }

  private List<EvidenceUse> all(SheetId sheet) {
    List<EvidenceUseStore.Kept> kept = uses.of(sheet);
    Map<UUID, Evidence> places =
        evidences.of(kept.stream().map(EvidenceUseStore.Kept::evidence).toList()).stream()
            .collect(Collectors.toMap(Evidence::id, Function.identity()));
    return kept.stream()
        .flatMap(
            use ->
                Optional.ofNullable(places.get(use.evidence())).stream()
                    .map(place -> new EvidenceUse(use.id(), use.leaf(), use.adjustment(), place)))
        .toList();
  }

  /**
   * Attaches a file of the sheet's own unit to a leaf, or to one explanation of it.
   *
   * @throws NotVisible if there is no such sheet, leaf, explanation or file for this person
   */
  @Transactional
  public Outcome<SheetId> attach(SheetId id, Proof proof, Access by) {
    SheetHead head = head(id);
    if (!known(head, proof, by) || !files.get(proof.file()).unit().equals(head.unit().value())) {
      throw new NotVisible("leaf, explanation or file");
    }
    return new ScoreSheet(head)
        .enter(by)
        .then(sheet -> evidences.pin(proof.file(), proof.page(), proof.passage(), by.actor()))
        .map(
            place -> {
              Change change = new Change(proof.leaf(), null, place.fileName(), place.restricted());
              uses.add(
                  id,
                  new EvidenceUse(Ids.next(), proof.leaf(), proof.adjustment(), place),
                  act("scoring.evidence-attached", head, by, change));
              return id;
            });
  }

  private boolean known(SheetHead head, Proof proof, Access by) {
    UUID adjustment = proof.adjustment();
    boolean open = by.may(Permission.RESTRICTED_VIEW, head.scope());
    return sets.content(head.set()).leaves().anyMatch(one -> one.key().equals(proof.leaf()))
        && (adjustment == null
            || explained(head).adjustments(proof.leaf()).stream()
                .anyMatch(one -> one.id().equals(adjustment) && (open || !one.restricted())));
  }

  private Figures explained(SheetHead head) {
    return new Figures(head, List.of(), figures.adjustments(head.id()));
  }

  /** Takes evidence off, with the reason; the file itself stays. */
  @Transactional
  public Outcome<SheetId> remove(SheetId id, UUID use, String reason, Access by) {
    if (reason.isBlank()) {
      return Outcome.refused("scoring.refused.no-evidence-reason", EVIDENCE);
    }
    SheetHead head = head(id);
    EvidenceUse gone =
        of(explained(head), by).stream()
            .filter(one -> one.id().equals(use))
            .findFirst()
            .orElseThrow(() -> new NotVisible("evidence"));
    return new ScoreSheet(head)
        .enter(by)
        .map(
            sheet -> {
              boolean hidden = gone.place().restricted();
              Change change =
                  new Change(gone.leaf(), gone.place().fileName(), reason.strip(), hidden);
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

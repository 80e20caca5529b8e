package vn.tdkt.scoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Difference;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.SheetStore;
import vn.tdkt.scoring.store.SheetWriter;

/**
 * What a draft is scored on: a version of the criteria set, and what the methods know of the unit.
 * Both change only by an act of whoever enters the sheet.
 */
@Service
public class SheetBasis {
  private static final Citation VERSIONED = Citation.of("REQ-97");

  private final SheetStore store;
  private final SheetWriter writer;
  private final Sheets sheets;
  private final CriteriaSets sets;
  private final Clock clock;

  SheetBasis(SheetStore store, SheetWriter writer, Sheets sheets, CriteriaSets sets, Clock clock) {
    this.store = store;
    this.writer = writer;
    this.sheets = sheets;
    this.sets = sets;
    this.clock = clock;
  }

  /**
   * A corrected set that a draft may go over to, and what that does.
   *
   * @param differences as printed and as scored, in the order of the new set
   * @param before the sheet by the set that it stands on
   * @param after the same entries by the corrected set
   */
  public record Correction(
      StoredSet set, List<Difference> differences, SheetResult before, SheetResult after) {}

  /** Whether another version of the set came into force since the sheet was begun. */
  @Transactional(readOnly = true)
  public boolean outdated(SheetHead head) {
    return store.setInForce(head.block()).filter(set -> !set.equals(head.set())).isPresent();
  }

  /** The corrected set of a sheet that the person may see; empty where there is none. */
  @Transactional(readOnly = true)
  public Optional<Correction> correction(SheetId id, Access by) {
    Figures figures = sheets.figures(id, by);
    return newer(figures.head()).map(set -> correction(figures, set));
  }

  private Correction correction(Figures figures, StoredSet set) {
    CriteriaSet old = sets.content(figures.head().set());
    return new Correction(
        set,
        Difference.between(old, set.content()),
        Evaluation.of(old, figures.self()),
        Evaluation.of(set.content(), figures.self()));
  }

  private Optional<StoredSet> newer(SheetHead head) {
    return sets.current(head.block()).filter(set -> !set.id().equals(head.set()));
  }

  /** A draft goes over to the corrected set; its entries join on the keys of the criteria. */
  @Transactional
  public Outcome<SheetHead> adopt(SheetId id, long seenVersion, Access by) {
    SheetHead head = store.seen(id, seenVersion);
    StoredSet set = newer(head).orElse(null);
    if (set == null) {
      return Outcome.refused("scoring.refused.no-newer-set", VERSIONED);
    }
    String version = Words.of("scoring").say("set.version", set.number());
    Change change = Change.of(set.content().title(), null, version);
    return new ScoreSheet(head)
        .enter(by)
        .map(
            sheet -> {
              writer.adopt(head, set.id(), act("scoring.set-adopted", head, by, List.of(change)));
              return store.find(id).orElse(head);
            });
  }

  /** Says what the methods ask about the unit; what is not named stays. */
  @Transactional
  public Outcome<SheetHead> describe(
      SheetId id, long seenVersion, List<Attribute> said, Access by) {
    SheetHead head = store.seen(id, seenVersion);
    List<Change> changes =
        said.stream()
            .map(one -> Change.of(one.name(), values(head, one.name()), one.value()))
            .filter(change -> !String.valueOf(change.before()).equals(change.after()))
            .toList();
    return new ScoreSheet(head)
        .enter(by)
        .map(
            sheet -> {
              if (changes.isEmpty()) {
                return head;
              }
              writer.describe(
                  head,
                  UnitTraits.joined(said, head.attributes()),
                  act("scoring.unit-described", head, by, changes));
              return store.find(id).orElse(head);
            });
  }

  private static @org.jspecify.annotations.Nullable String values(SheetHead head, String name) {
    String values =
        head.attributes().stream()
            .filter(one -> one.name().equals(name))
            .map(Attribute::value)
            .distinct()
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? null : values;
  }

  private SheetAct act(String kind, SheetHead head, Access by, List<Change> changes) {
    return new SheetAct(kind, head.id(), by.actor(), clock.instant(), changes);
  }
}

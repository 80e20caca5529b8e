package vn.tdkt.scoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/** Drafts that do not come from a form: whole entries, and points alone. */
final class Drafts {
  private Drafts() {}

  /** The entry without its adjustments, which become records of their own where they are new. */
  static Draft of(Item.Leaf leaf, Figures now, Entry entry, Access by, Clock clock) {
    Maker maker = new Maker(leaf.key(), by.actor().fullName(), clock);
    List<Adjustment> wanted = new ArrayList<>();
    entry.bonuses().forEach(bonus -> wanted.add(maker.bonus(bonus)));
    entry.deductions().forEach(deduction -> wanted.add(maker.deduction(deduction)));
    List<Adjustment> next = new ArrayList<>();
    for (Adjustment old : now.adjustments(leaf.key())) {
      if (!wanted.removeIf(old::saysTheSame)) {
        next.add(old.voided(Words.of("scoring").say("adjustment.replaced"), by, clock.instant()));
      }
    }
    next.addAll(wanted);
    return new Draft(bare(entry), next);
  }

  /** Points typed alone: the answer of a judged leaf, else in place of what facts would give. */
  static Draft points(Item.Leaf leaf, Figures now, Score points) {
    Entry entry = now.row(Round.SELF, null, leaf.key()).map(Recorded::entry).orElse(Entry.EMPTY);
    boolean judged = InputForm.of(leaf, now.self()) instanceof InputForm.Points;
    String reason = Words.of("scoring").say("points.facts-follow");
    return new Draft(
        judged
            ? entry.with(new Answer.Judged(points))
            : entry.with(new Entry.Correction(points, reason)),
        List.of());
  }

  static Entry bare(Entry entry) {
    return new Entry(
        entry.answer(),
        List.of(),
        List.of(),
        entry.override(),
        entry.provisional(),
        entry.belowMaximum(),
        entry.origins());
  }

  private record Maker(String leaf, String by, Clock clock) {
    Adjustment bonus(Entry.Bonus bonus) {
      return new Adjustment(
          Ids.next(),
          1,
          leaf,
          Adjustment.Kind.BONUS,
          bonus.points(),
          text(bonus.explanation()),
          false,
          bonus.statedInExplanation(),
          null,
          by,
          clock.instant());
    }

    Adjustment deduction(Entry.Deduction deduction) {
      return new Adjustment(
          Ids.next(),
          1,
          leaf,
          Adjustment.Kind.DEDUCTION,
          deduction.points(),
          text(deduction.reason()),
          deduction.restricted(),
          null,
          null,
          by,
          clock.instant());
    }

    private static String text(@org.jspecify.annotations.Nullable String given) {
      return given == null ? "" : given;
    }
  }
}

package vn.tdkt.criteria.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.Chooser;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** Scores one leaf of one unit: what wraps the rule, the rule, then bounds, override, rounding. */
final class LeafScorer {
  private final Item.Leaf leaf;
  private final UnitSheet sheet;
  private final Entry entry;
  private final CriteriaSet set;
  private final PeersByLeaf peers;
  private final Map<AnsweredPart.Place, Points> settled;

  /**
   * @param settled the parts whose points others decide
   */
  LeafScorer(
      Item.Leaf leaf,
      UnitSheet sheet,
      CriteriaSet set,
      PeersByLeaf peers,
      Map<AnsweredPart.Place, Points> settled) {
    this.leaf = leaf;
    this.sheet = sheet;
    this.entry = sheet.entry(leaf.key());
    this.set = set;
    this.peers = peers;
    this.settled = settled;
  }

  LeafResult result() {
    return switch (Variants.of(leaf, sheet)) {
      case Variants.Open(Finding question) -> open(question, leaf.max());
      case Variants.Outside(String reason) -> notApplicable(reason);
      case Variants.Chosen(Score max, Method method) -> scored(method, max);
    };
  }

  private LeafResult scored(Method method, @Nullable Score max) {
    return switch (entry.answer()) {
      case Answer.NothingArose(Chooser by) -> absent(method, max, by, true);
      case Answer.NotApplicable(Chooser by, String reason) -> absent(method, max, by, false);
      case null -> entry.override() == null ? missing(max) : typed(method, max);
      case Answer answer -> answered(answer, method, max);
    };
  }

  private LeafResult answered(Answer answer, Method method, @Nullable Score max) {
    PartSum sum = new PartSum();
    for (Part part : method.parts()) {
      Points points = points(part, answer, max);
      switch (points) {
        case Points.Earned earned when part.onlyWhenFull() && lost(sum, max) -> {}
        case Points.Earned earned -> sum.add(part, earned);
        case Points.Undetermined(Finding question) -> {
          return entry.override() == null ? open(question, max) : typed(method, max);
        }
        case Points.Missing missing -> {
          return entry.override() == null ? missing(max) : typed(method, max);
        }
      }
    }
    return new Finish(leaf, entry, set, method, max).of(sum.earned(), sum.bonus());
  }

  private static boolean lost(PartSum sum, @Nullable Score max) {
    return max != null && sum.points().compareTo(max) < 0;
  }

  private Points points(Part part, Answer answer, @Nullable Score max) {
    Answer own = part.of(answer);
    if (own == null) {
      return new Points.Missing();
    }
    Points elsewhere = settled.get(new AnsweredPart.Place(leaf.key(), part.key()));
    if (elsewhere != null) {
      return elsewhere;
    }
    Frame frame = Frame.of(leaf, sheet.unit(), part.full(max), set);
    return switch (part.rule()) {
      case LeafRule rule -> rule.apply(own, frame);
      case GroupRule rule -> rule.apply(own, frame, peers.of(leaf, part, sheet));
    };
  }

  private LeafResult typed(Method method, @Nullable Score max) {
    return new Finish(leaf, entry, set, method, max).typed();
  }

  private LeafResult absent(Method method, @Nullable Score max, Chooser by, boolean nothing) {
    Absence rules = Variants.absence(method, leaf.method());
    if (!(nothing ? rules.nothingArose() : rules.notApplicable()).contains(by)) {
      return open(FindingCode.ANSWER_NOT_ALLOWED.at(leaf.ref()), max);
    }
    String why = Said.of(nothing ? "nothing-arose" : "not-applicable");
    boolean undeclaredBonus = nothing && leaf.bonusGroup() && rules.equals(Absence.DEFAULT);
    if (undeclaredBonus) {
      return full(method, max, Score.ZERO, why);
    }
    return switch (nothing ? rules.whenNothing() : rules.whenNotApplicable()) {
      case FULL -> full(method, max, max, why);
      case NONE -> full(method, max, Score.ZERO, why);
      case OTHER_MAX -> full(method, rules.otherMax(), rules.otherMax(), why);
      case LEAVES_DENOMINATOR, SEPARATE_GROUP -> notApplicable(why);
    };
  }

  private LeafResult full(Method method, @Nullable Score max, @Nullable Score points, String why) {
    return points == null
        ? open(FindingCode.SET_MAX_MISSING.at(leaf.ref()), max)
        : new Finish(leaf, entry, set, method, max).of(Points.of(points, "", why), Score.ZERO);
  }

  private LeafResult missing(@Nullable Score max) {
    return open(FindingCode.ANSWER_MISSING.at(leaf.ref(), leaf.name()), max);
  }

  private LeafResult open(Finding question, @Nullable Score max) {
    return new LeafResult(
        leaf.key(),
        leaf.ref(),
        LeafResult.State.UNDETERMINED,
        max,
        null,
        null,
        Score.ZERO,
        null,
        null,
        question.text(),
        List.of(),
        List.of(question));
  }

  private LeafResult notApplicable(String why) {
    return new LeafResult(
        leaf.key(),
        leaf.ref(),
        LeafResult.State.NOT_APPLICABLE,
        null,
        null,
        null,
        Score.ZERO,
        null,
        null,
        why,
        List.of(),
        List.of());
  }
}

package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.Event;
import vn.tdkt.criteria.model.VariableDeductions;
import vn.tdkt.kernel.Score;

/** A deduction for each case that a person chooses up to a ceiling (M5). */
final class CasesByDegree implements Shape {
  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.ByDegree.class, Clause.Ceiling.class, Clause.Cap.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Ceiling> ceilings = told.all(Clause.Ceiling.class);
    List<Clause.ByDegree> degrees = told.all(Clause.ByDegree.class);
    List<Clause.Cap> caps = told.all(Clause.Cap.class);
    if (degrees.size() > 1 || ceilings.size() + caps.size() > 2) {
      return null;
    }
    if (ceilings.isEmpty()) {
      return degrees.size() == 1 && caps.size() == 1 && !caps.getFirst().all()
          ? onlyCap(degrees.getFirst(), caps.getFirst())
          : null;
    }
    return ceilings.size() == 1 ? single(degrees, ceilings.getFirst(), caps, leaf) : null;
  }

  /** "(trừ tối đa 3 điểm)": for each case, or in all? */
  private static Draft onlyCap(Clause.ByDegree degree, Clause.Cap cap) {
    return draft(degree.what(), cap.most(), null, null).asking("ceiling-or-cap", cap.most());
  }

  private static @Nullable Draft single(
      List<Clause.ByDegree> degrees, Clause.Ceiling ceiling, List<Clause.Cap> caps, Heading leaf) {
    String what = degrees.isEmpty() ? ceiling.what() : degrees.getFirst().what();
    if (what == null) {
      return null;
    }
    String counted = Objects.requireNonNullElse(ceiling.what(), what);
    Score most = caps.isEmpty() ? null : caps.getFirst().most();
    return draft(what, ceiling.most(), ceiling.least(), most)
        .askingIf(!same(what, counted), "two-counts", what, counted)
        .askingIf(
            leaf.max() != null && ceiling.most().compareTo(leaf.max()) > 0, "over", ceiling.most());
  }

  private static Draft draft(String what, Score most, @Nullable Score least, @Nullable Score cap) {
    String label = Doubts.label(what);
    Event event = new Event(label, label, most, least, null);
    return Draft.of(new VariableDeductions(List.of(event), cap, CasesOfLoss.ownFault(what)))
        .doubting(List.of(what));
  }

  /** One of the two may be said at greater length. */
  private static boolean same(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return first.startsWith(second) || second.startsWith(first);
  }
}

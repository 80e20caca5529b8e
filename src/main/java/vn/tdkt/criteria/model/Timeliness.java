package vn.tdkt.criteria.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M13: points off for late papers, points on for early ones.
 *
 * @param per what one unit of lateness is
 * @param each points for each unit of lateness
 * @param capEach the most that one paper may cost, or null
 * @param neverSent what a paper that never came costs; null: not declared
 * @param earlyDays sent at least so many days before the due date gives {@code early}; null: none
 * @param early points for an early paper, or null
 * @param copy whose date counts; null: not declared, asked where it makes a difference
 * @param resubmission which counts of papers sent again; null: not declared
 * @param holidays days off besides Saturday and Sunday, for working days
 */
public record Timeliness(
    Late per,
    Score each,
    @Nullable Score capEach,
    @Nullable Score neverSent,
    @Nullable Integer earlyDays,
    @Nullable Score early,
    @Nullable Copy copy,
    @Nullable Resent resubmission,
    List<LocalDate> holidays)
    implements LeafRule {
  public Timeliness {
    holidays = List.copyOf(holidays);
  }

  /** What one unit of lateness is; a quarter begun counts. */
  public enum Late {
    TIME,
    CALENDAR_DAY,
    WORKING_DAY,
    QUARTER
  }

  /** Whose date counts: of the electronic copy, of the paper copy, the earlier or the later. */
  public enum Copy {
    ELECTRONIC,
    PAPER,
    EARLIER,
    LATER
  }

  /** Which counts of several sendings of one paper. */
  public enum Resent {
    FIRST,
    LAST
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Deliveries(List<Answer.Delivery> deliveries))) {
      return Mismatch.of(frame, "deliveries");
    }
    if (frame.full() == null && early == null) {
      return Points.open(FindingCode.SET_MAX_MISSING.at(frame.ref()));
    }
    if (copy != null) {
      return new Delays(this, copy, frame).points(deliveries);
    }
    List<Answer.Delivery> filled = deliveries.stream().map(Timeliness::bothDates).toList();
    Points earlier = new Delays(this, Copy.EARLIER, frame).points(filled);
    Points later = new Delays(this, Copy.LATER, frame).points(filled);
    return Same.points(earlier, later) || earlier instanceof Points.Undetermined
        ? earlier
        : Points.open(FindingCode.RULE_COPY_UNDECLARED.at(frame.ref()));
  }

  /** The only copy that was sent stands for both. */
  private static Answer.Delivery bothDates(Answer.Delivery one) {
    return new Answer.Delivery(
        one.what(),
        one.due(),
        one.electronic() == null ? one.paper() : one.electronic(),
        one.paper() == null ? one.electronic() : one.paper());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>();
    if (copy == null) {
      found.add(FindingCode.RULE_COPY_UNDECLARED.at(frame.ref()));
    }
    if (neverSent == null) {
      found.add(FindingCode.RULE_CHOICE_UNDECLARED.at(frame.ref(), Said.of("never-sent")));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.DeliveryLines();
  }
}

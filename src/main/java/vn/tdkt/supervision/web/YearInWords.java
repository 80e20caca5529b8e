package vn.tdkt.supervision.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.tdkt.supervision.ComplaintAnswering;
import vn.tdkt.supervision.ComplaintPeriod;
import vn.tdkt.supervision.ComplaintSubject;
import vn.tdkt.supervision.ComplaintYear;
import vn.tdkt.supervision.InspectionKind;
import vn.tdkt.supervision.NonePart;
import vn.tdkt.supervision.SupervisedYear;
import vn.tdkt.supervision.WorkInspection;

/**
 * The year of a unit as its page shows it.
 *
 * @param personnel how many events of persons stand; nothing else of them is told here
 * @param keeps whether the reader may write
 * @param readsPersonnel whether the reader may open the list of those events
 */
public record YearInWords(
    SupervisedYear year,
    List<WorkInspection> inspections,
    Set<NonePart> none,
    ComplaintYear complaints,
    long personnel,
    boolean keeps,
    boolean readsPersonnel,
    LocalDate today) {
  public YearInWords {
    inspections = List.copyOf(inspections);
    none = Set.copyOf(none);
  }

  public List<WorkInspection> of(InspectionKind kind) {
    return inspections.stream().filter(one -> one.kind() == kind).toList();
  }

  /** Nothing is planned, held or said: the unit has yet to answer. */
  public boolean silent(InspectionKind kind) {
    return !none.contains(kind.none()) && of(kind).stream().noneMatch(WorkInspection::stands);
  }

  /** The periods to show: those that are answered or can still be, half by half or as a whole. */
  public List<ComplaintPeriod> periods(ComplaintSubject subject) {
    return Arrays.stream(ComplaintPeriod.values())
        .filter(period -> complaints.open(subject, period))
        .toList();
  }

  /** Whether the period has begun, so that it can be answered. */
  public boolean begun(ComplaintSubject subject, ComplaintPeriod period) {
    var asked = new ComplaintAnswering.Asked(year, subject, period);
    return !asked.begins().isAfter(today);
  }
}

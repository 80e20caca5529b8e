package vn.tdkt.boards;

import java.util.Collection;
import java.util.List;
import vn.tdkt.calendar.KeptTime;
import vn.tdkt.plans.Standing;

/**
 * How a unit stands in a year, or several together.
 *
 * @param registered staff who have registered, of all staff of the units that sent theirs
 * @param striving direct workers among those who strive for a title
 * @param awarded direct workers among those who received something
 */
public record BoardFigures(
    Standing targets,
    KeptTime reports,
    KeptTime steps,
    Part registered,
    Part striving,
    Part awarded) {
  public static final BoardFigures NONE =
      new BoardFigures(
          Standing.NONE, KeptTime.NONE, KeptTime.NONE, Part.NONE, Part.NONE, Part.NONE);

  public static BoardFigures of(Collection<BoardFigures> parts) {
    return parts.stream().reduce(NONE, BoardFigures::plus);
  }

  private BoardFigures plus(BoardFigures other) {
    return new BoardFigures(
        Standing.of(List.of(targets, other.targets)),
        reports.plus(other.reports),
        steps.plus(other.steps),
        registered.plus(other.registered),
        striving.plus(other.striving),
        awarded.plus(other.awarded));
  }

  public boolean isEmpty() {
    return equals(NONE);
  }
}

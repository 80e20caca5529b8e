package vn.tdkt.registration;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.kernel.Score;

/**
 * How many of the staff of a department have registered, and who has not (REQ-62).
 *
 * @param part the department, empty for those of the unit itself
 */
public record Coverage(String part, int staff, int late, List<String> missing) {
  private static final int WHOLE = 100;
  private static final int HUNDREDTHS = 100;

  public Coverage {
    missing = List.copyOf(missing);
  }

  public int registered() {
    return staff - missing.size();
  }

  /** In percent, not rounded; nobody to register is no share at all: then 0. */
  public Score share() {
    return staff == 0 ? Score.ZERO : Score.of(registered(), staff).times(WHOLE);
  }

  /** The share as a page writes it: two digits behind the comma, cut, so that 99,99 is not 100. */
  public Score percent() {
    return share().times(HUNDREDTHS).whole(RoundingMode.FLOOR).dividedBy(Score.of(HUNDREDTHS));
  }

  /** One line for each department. */
  public static List<Coverage> byPart(Round round, List<Entrant> entrants) {
    Map<String, List<Entrant>> parts = new LinkedHashMap<>();
    entrants.stream()
        .filter(one -> !one.collective())
        .forEach(one -> parts.computeIfAbsent(one.part(), part -> new ArrayList<>()).add(one));
    return parts.entrySet().stream()
        .map(part -> of(part.getKey(), round, part.getValue()))
        .toList();
  }

  /** Of all persons together. */
  public static Coverage ofAll(Round round, List<Entrant> entrants) {
    return of("", round, entrants.stream().filter(one -> !one.collective()).toList());
  }

  private static Coverage of(String part, Round round, List<Entrant> persons) {
    int late = (int) persons.stream().filter(one -> one.lateFor(round)).count();
    List<String> missing =
        persons.stream().filter(one -> !one.registered()).map(Entrant::name).toList();
    return new Coverage(part, persons.size(), late, missing);
  }
}

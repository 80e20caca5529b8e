package vn.tdkt.registration;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.registration.model.History;
import vn.tdkt.registration.model.Numbers;
import vn.tdkt.registration.model.Remark;
import vn.tdkt.registration.model.Steps;
import vn.tdkt.registration.store.HistoryStore;

/** What follows from a registration, by the law of the last day of its year. */
@Service
public class Outlook {
  private static final String ADVANCED = "LDTT";
  private static final String FIGHTER = "CSTDCS";

  private final HistoryStore histories;

  Outlook(HistoryStore histories) {
    this.histories = histories;
  }

  /**
   * The gravest first.
   *
   * @param unit as the unit is called: a collective of that name is the whole staff
   */
  @Transactional(readOnly = true)
  public List<Remark> of(Round round, String unit, List<Entrant> entrants) {
    LocalDate on = round.lastDay();
    List<Remark> remarks = new ArrayList<>(numbers(persons(entrants)).ofPersons(on));
    entrants.stream()
        .filter(one -> one.collective() && one.registered())
        .forEach(one -> remarks.addAll(ofCollective(one, unit, entrants, on)));
    Map<UUID, History> known =
        histories.of(persons(entrants).stream().map(Entrant::key).toList(), round.jurisdiction());
    for (Entrant person : persons(entrants)) {
      History history = known.getOrDefault(person.key(), History.NONE);
      remarks.addAll(Steps.of(person.name(), person.wish().titles(), history, on));
    }
    return remarks.stream().sorted(comparing(Remark::weight)).toList();
  }

  private static List<Remark> ofCollective(
      Entrant collective, String unit, List<Entrant> entrants, LocalDate on) {
    Optional<Numbers> numbers = members(collective.name(), unit, entrants);
    List<Remark> remarks = new ArrayList<>();
    numbers.ifPresent(
        of -> {
          if (collective.strivesFor("TTLDXS")) {
            remarks.addAll(of.ofExcellent(collective.name(), on));
          }
          if (collective.strivesFor("TTLDTT")) {
            remarks.addAll(of.ofAdvanced(collective.name(), on));
          }
        });
    return remarks;
  }

  /** Those of a department, or of the unit; who belongs to another body is not known here. */
  private static Optional<Numbers> members(String name, String unit, List<Entrant> entrants) {
    List<Entrant> members =
        persons(entrants).stream()
            .filter(one -> name.equalsIgnoreCase(unit) || name.equalsIgnoreCase(one.part()))
            .toList();
    return members.isEmpty() ? Optional.empty() : Optional.of(numbers(members));
  }

  private static List<Entrant> persons(List<Entrant> entrants) {
    return entrants.stream().filter(one -> !one.collective()).toList();
  }

  private static Numbers numbers(List<Entrant> persons) {
    int advanced = (int) persons.stream().filter(one -> one.strivesFor(ADVANCED)).count();
    List<Entrant> fighters = persons.stream().filter(one -> one.strivesFor(FIGHTER)).toList();
    int without = (int) fighters.stream().filter(one -> !one.strivesFor(ADVANCED)).count();
    return new Numbers(persons.size(), advanced, fighters.size(), without);
  }
}

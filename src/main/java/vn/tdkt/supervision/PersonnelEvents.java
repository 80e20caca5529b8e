package vn.tdkt.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.supervision.store.PersonnelStore;

/**
 * Events of persons that touch scores: their number for all who see the year, themselves for those
 * few who may read them.
 */
@Service
public class PersonnelEvents {
  private final PersonnelStore store;
  private final People people;
  private final Clock clock;

  PersonnelEvents(PersonnelStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  /** How many stand in a year, stubs too: nothing else of them is told to everybody. */
  @Transactional(readOnly = true)
  public long count(SupervisedYear year) {
    return store.count(year.unitId(), year.label());
  }

  /**
   * All of a year, the versions that were voided too. That they were read goes on record (decision
   * 36); who may is asked before.
   */
  @Transactional
  public List<PersonnelEvent> opened(SupervisedYear year, Actor reader) {
    store.opened(PersonnelAct.of("supervision.personnel-read", year, reader, clock.instant()));
    return store.of(year.unitId(), year.label());
  }

  /**
   * One that stands, to correct or to void it; that it was read goes on record as well.
   *
   * @throws NotVisible if there is none in this year
   */
  @Transactional
  public PersonnelEvent opened(UUID id, SupervisedYear year, Actor reader) {
    return opened(year, reader).stream()
        .filter(event -> event.id().equals(id) && event.stands())
        .findFirst()
        .orElseThrow(() -> new NotVisible("personnel event"));
  }

  /** Who can be named: those of the unit when the year began, and those of its last known day. */
  @Transactional(readOnly = true)
  public List<Concerned.OfPerson> persons(SupervisedYear year) {
    Map<PersonId, String> names =
        Stream.of(year.time().from(), year.within(LocalDate.now(clock)))
            .flatMap(day -> people.inUnit(year.unit().id(), day).stream())
            .collect(
                Collectors.toMap(
                    HeldPost::person,
                    HeldPost::fullName,
                    (first, second) -> second,
                    LinkedHashMap::new));
    return names.entrySet().stream()
        .map(one -> new Concerned.OfPerson(one.getKey(), one.getValue()))
        .sorted(Comparator.comparing(Concerned.OfPerson::name))
        .toList();
  }
}

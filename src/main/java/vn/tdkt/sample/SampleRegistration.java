package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.honours.Achievement;
import vn.tdkt.honours.ConferredBy;
import vn.tdkt.honours.HonourEntry;
import vn.tdkt.honours.NewHonour;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.registration.Entrant;
import vn.tdkt.registration.Goal;
import vn.tdkt.registration.Goals;
import vn.tdkt.registration.RegistrationWay;
import vn.tdkt.registration.RegistrationWriting;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;
import vn.tdkt.registration.RoundMove;
import vn.tdkt.registration.Wish;

/** What invented persons and their units strive for in 2024, and what they received in the end. */
@Component
class SampleRegistration {
  private static final Words WORDS = Words.of("sample");
  private static final String LABEL = "2024";
  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final LocalDate DEADLINE = LocalDate.of(2024, 2, 29);
  private static final LocalDate REGISTERED = LocalDate.of(2024, 2, 20);
  private static final LocalDate DECIDED = LocalDate.of(2024, 12, 20);
  private static final int TENTH = 10;

  private final Units units;
  private final People people;
  private final Registrations registrations;
  private final RegistrationWay way;
  private final RegistrationWriting writing;
  private final Goals goals;
  private final HonourEntry honours;

  SampleRegistration(
      Units units,
      People people,
      Registrations registrations,
      RegistrationWay way,
      RegistrationWriting writing,
      Goals goals,
      HonourEntry honours) {
    this.units = units;
    this.people = people;
    this.registrations = registrations;
    this.way = way;
    this.writing = writing;
    this.goals = goals;
    this.honours = honours;
  }

  /** More invented persons work in the unit, without accounts. */
  void engage(UnitId id, List<String> names, Access officer) {
    PersonView.Post post =
        new PersonView.Post(
            id,
            WORDS.say("registration.post"),
            false,
            null,
            "",
            Validity.since(SampleBlocks.OFFICES_SINCE));
    UnitId province = units.unit(id, BEGIN).jurisdiction();
    for (String name : names) {
      String full = WORDS.say("registration.person", name);
      Done.of(
          people
              .enter(province, full, true, officer.actor())
              .then(person -> people.appoint(person, post, officer.actor())));
    }
  }

  /** Some have registered, some have not. */
  void begun(UnitId id, Access officer) {
    open(id, officer);
    List<UUID> persons = persons(id);
    strive(id, persons.subList(0, (persons.size() + 1) / 2), List.of("LDTT"), officer);
  }

  /** All but the last have registered, the leader approved, and the block has it. */
  void sent(UnitId id, Access officer, Access leader) {
    open(id, officer);
    List<UUID> persons = persons(id);
    strive(id, persons.subList(0, Math.max(1, persons.size() - 1)), List.of("LDTT"), officer);
    strive(id, persons.subList(0, 1), List.of("CSTDCS", "BKT"), officer);
    UnitView unit = units.unit(id, BEGIN);
    Wish excellent = new Wish(List.of("TTLDXS"), WORDS.say("registration.unit"), REGISTERED);
    Done.of(writing.add(round(id), unit.fullName(), excellent, officer.actor()));
    Wish union = new Wish(List.of(), WORDS.say("registration.union.wish"), REGISTERED);
    Done.of(writing.add(round(id), WORDS.say("registration.union"), union, officer.actor()));
    take(id, RoundMove.SUBMIT, officer);
    take(id, RoundMove.APPROVE, leader);
    take(id, RoundMove.SEND, officer);
  }

  /** Two awards of the year, one of them for the person who registered nothing. */
  void conferred(UnitId id, Access officer) {
    List<Entrant> entrants = registrations.entrants(round(id));
    Entrant registered = entrants.getFirst();
    Entrant missing =
        entrants.stream().filter(one -> !one.registered()).findFirst().orElse(registered);
    confer(id, registered, "CSTDCS", officer);
    confer(id, missing, "LDTT", officer);
  }

  private void confer(UnitId id, Entrant to, String title, Access officer) {
    ConferredBy basis =
        new ConferredBy(
            WORDS.say("registration.decision"), DECIDED, WORDS.say("registration.issuer"));
    Achievement year = new Achievement(BEGIN.getYear(), BEGIN.getYear());
    Done.of(honours.enter(new NewHonour(id, new PersonId(to.key()), title, basis, year), officer));
  }

  private void open(UnitId id, Access officer) {
    RegistrationWay.Year year =
        new RegistrationWay.Year(LABEL, BEGIN, BEGIN.plusYears(1), DEADLINE);
    Done.of(way.open(units.unit(id, BEGIN), year, officer.actor()));
    Goal all = new Goal(Ids.next(), "LDTT", 100, null);
    Done.of(goals.add(round(id), all, officer.actor()));
    Goal tenth = new Goal(Ids.next(), "BKT", TENTH, "LDTT");
    Done.of(goals.add(round(id), tenth, officer.actor()));
  }

  private void strive(UnitId id, List<UUID> persons, List<String> titles, Access officer) {
    Done.of(writing.add(round(id), persons, titles, REGISTERED, officer.actor()));
  }

  private void take(UnitId id, RoundMove move, Access by) {
    Done.of(way.move(round(id), move, "", by.actor()));
  }

  private List<UUID> persons(UnitId id) {
    return registrations.entrants(round(id)).stream()
        .filter(one -> !one.collective())
        .map(Entrant::key)
        .toList();
  }

  private Round round(UnitId id) {
    return registrations.of(id, LABEL).orElseThrow();
  }
}

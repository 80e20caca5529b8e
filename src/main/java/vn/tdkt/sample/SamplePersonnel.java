package vn.tdkt.sample;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Validity;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.supervision.PersonnelEvent;
import vn.tdkt.supervision.PersonnelEvents;
import vn.tdkt.supervision.PersonnelKeeping;
import vn.tdkt.supervision.PersonnelKind;
import vn.tdkt.supervision.SupervisedUnits;
import vn.tdkt.supervision.SupervisedYear;

/** One invented event about an invented person, so that the list of few readers is not empty. */
@Component
class SamplePersonnel implements BesideThePlan {
  private static final LocalDate DECIDED = LocalDate.of(2024, 4, 8);
  private static final Words WORDS = Words.of("sample");

  private final SupervisedUnits units;
  private final PersonnelEvents events;
  private final PersonnelKeeping keeping;

  SamplePersonnel(SupervisedUnits units, PersonnelEvents events, PersonnelKeeping keeping) {
    this.units = units;
    this.events = events;
    this.keeping = keeping;
  }

  @Override
  public void load(SheetHead sheet, Access officer, Access leader) {
    SupervisedYear year = units.own("2024", Permission.PERSONNEL_EDIT, officer);
    String invented = WORDS.say("registration.person", WORDS.say("personnel.whom"));
    events.persons(year).stream()
        .filter(person -> person.name().equals(invented))
        .findFirst()
        .ifPresent(
            person ->
                Done.of(
                    keeping.enter(
                        year,
                        new PersonnelEvent.Said(
                            PersonnelKind.BREACH,
                            WORDS.say("personnel.number"),
                            DECIDED,
                            person,
                            new Validity(DECIDED, DECIDED.plusYears(1)),
                            WORDS.say("personnel.criterion")),
                        officer.actor())));
  }
}

package vn.tdkt.sample;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.Duty;
import vn.tdkt.calendar.DutyMove;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.supervision.ComplaintAnswer;
import vn.tdkt.supervision.ComplaintAnswering;
import vn.tdkt.supervision.ComplaintCounts;
import vn.tdkt.supervision.ComplaintPeriod;
import vn.tdkt.supervision.ComplaintSubject;
import vn.tdkt.supervision.FollowUp;
import vn.tdkt.supervision.FollowUps;
import vn.tdkt.supervision.InspectionKeeping;
import vn.tdkt.supervision.InspectionKind;
import vn.tdkt.supervision.NonePart;
import vn.tdkt.supervision.NoneSaying;
import vn.tdkt.supervision.SupervisedUnits;
import vn.tdkt.supervision.SupervisedYear;
import vn.tdkt.supervision.WorkInspection;

/** Invented inspections and counts of complaints; that there was none is one of the answers. */
@Component
class SampleSupervision implements BesideThePlan {
  private static final LocalDate FOLLOWED = LocalDate.of(2024, 8, 28);
  private static final Words WORDS = Words.of("sample");

  private final SupervisedUnits units;
  private final InspectionKeeping keeping;
  private final FollowUps followUps;
  private final NoneSaying none;
  private final ComplaintAnswering answering;
  private final Duties duties;

  SampleSupervision(
      SupervisedUnits units,
      InspectionKeeping keeping,
      FollowUps followUps,
      NoneSaying none,
      ComplaintAnswering answering,
      Duties duties) {
    this.units = units;
    this.keeping = keeping;
    this.followUps = followUps;
    this.none = none;
    this.answering = answering;
    this.duties = duties;
  }

  @Override
  public void load(SheetHead sheet, Access officer, Access leader) {
    SupervisedYear earlier = units.own("2020", Permission.SUPERVISION_EDIT, officer);
    inspected(earlier, LocalDate.of(2020, 9, 15), officer);
    nobodyComplained(earlier, ComplaintPeriod.WHOLE_YEAR, LocalDate.of(2020, 12, 31), officer);
    SupervisedYear year = units.own("2024", Permission.SUPERVISION_EDIT, officer);
    WorkInspection inspection = inspected(year, LocalDate.of(2024, 6, 12), officer);
    FollowUp.Said asked =
        new FollowUp.Said(
            WORDS.say("supervision.asked"),
            WORDS.say("supervision.owner"),
            LocalDate.of(2024, 8, 30));
    followed(year, Done.of(followUps.ask(year, inspection, asked, officer.actor())), officer);
    Done.of(none.say(year, NonePart.SUPERIOR_INSPECTION, officer.actor()));
    nobodyComplained(year, ComplaintPeriod.FIRST_HALF, LocalDate.of(2024, 6, 30), officer);
  }

  /** What was asked became a duty of the unit, and was done. */
  private void followed(SupervisedYear year, FollowUp asked, Access officer) {
    Duty duty = followUps.standing(year, asked.inspection(), asked.id()).duty();
    if (duty != null) {
      Done.of(duties.move(duty, DutyMove.FINISH, FOLLOWED, "", officer.actor()));
    }
  }

  private WorkInspection inspected(SupervisedYear year, LocalDate on, Access officer) {
    WorkInspection planned =
        Done.of(
            keeping.plan(
                year,
                InspectionKind.SELF,
                new WorkInspection.Planned(
                    WORDS.say("supervision.what"), WORDS.say("supervision.scope"), on),
                officer.actor()));
    return Done.of(
        keeping.carryOut(
            year,
            planned,
            new WorkInspection.Result(
                on, WORDS.say("supervision.by"), WORDS.say("supervision.findings")),
            officer.actor()));
  }

  private void nobodyComplained(
      SupervisedYear year, ComplaintPeriod period, LocalDate until, Access officer) {
    Done.of(
        answering.answer(
            new ComplaintAnswering.Asked(year, ComplaintSubject.EMULATION, period),
            null,
            new ComplaintAnswer.Said(ComplaintCounts.NONE, until),
            officer.actor()));
  }
}

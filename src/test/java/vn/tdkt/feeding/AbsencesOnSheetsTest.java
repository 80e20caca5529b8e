package vn.tdkt.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.model.CountTimes;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.feeding.FedLine.State;
import vn.tdkt.gatherings.Attendance;
import vn.tdkt.gatherings.Convening;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.gatherings.OccasionKind;
import vn.tdkt.gatherings.Occasions;
import vn.tdkt.gatherings.Presence;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.Season;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Số lần vắng họp, vắng hoạt động vào bảng chấm điểm")
class AbsencesOnSheetsTest {
  private static final String ALL = "I.1";
  private static final String WITHOUT_REASON = "I.2";

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired SheetFeeds feeds;
  @Autowired Convening convening;
  @Autowired Occasions occasions;

  private Season season;
  private Access officer;
  private SheetHead sheet;

  @BeforeEach
  void two_criteria_ask_how_often_the_unit_was_absent() {
    Method times = Method.of(new CountTimes("Lần vắng", Score.of(2), null));
    season = new Season(units, blocks, sets, Season.criteria(List.of(times, times)));
    officer = season.officer(0);
    sheet = Register.done(scoring.open(season.sheet(0), officer));
    feeds.change(
        sheet,
        List.of(),
        List.of(
            new Feed(Ids.next(), ALL, "times", new Source(Source.Kind.MISSED, null)),
            new Feed(
                Ids.next(),
                WITHOUT_REASON,
                "times",
                new Source(Source.Kind.MISSED_UNEXCUSED, null))),
        officer);
  }

  @Test
  @DisplayName("REQ-77 Chưa ai ghi thì không nói gì; dự đủ là 0; vắng có lý do và không lý do tách")
  @Proves({"REQ-77", "REQ-99"})
  void absences_are_counted_from_the_lists_of_the_occasions() {
    Occasion first = convened(LocalDate.of(2024, 3, 5));
    assertThat(line(ALL).state()).isEqualTo(State.NOTHING_NOTED);

    note(first, Presence.PRESENT);
    assertThat(line(ALL).proposed()).isEqualTo("0");

    note(convened(LocalDate.of(2024, 5, 5)), Presence.EXCUSED);
    note(convened(LocalDate.of(2024, 7, 5)), Presence.ABSENT);
    assertThat(line(ALL).proposed()).isEqualTo("2");
    assertThat(line(WITHOUT_REASON).proposed()).isEqualTo("1");
  }

  @Test
  @DisplayName("REQ-77 Hoạt động ghi nhầm rồi bỏ thì lần vắng ở đó không còn tính")
  @Proves("REQ-77")
  void an_occasion_that_was_voided_counts_no_more() {
    Occasion wrong = convened(LocalDate.of(2024, 3, 5));
    note(wrong, Presence.ABSENT);
    assertThat(line(ALL).proposed()).isEqualTo("1");

    Register.done(convening.voidIt(now(wrong), "ghi hai lần", officer.actor()));
    assertThat(line(ALL).state()).isEqualTo(State.NOTHING_NOTED);
  }

  private Occasion convened(LocalDate on) {
    OccasionKind kind = OccasionKind.BLOCK_ACTIVITY;
    return Register.done(
        convening.convene(
            Scope.block(season.province.value(), sheet.block().value()),
            "2024",
            new Occasion.Said(kind, kind.words(), on, "Khối trưởng", null),
            List.of(sheet.unit().value()),
            officer.actor()));
  }

  private Occasion now(Occasion occasion) {
    return occasions.occasion(occasion.id(), officer);
  }

  private void note(Occasion occasion, Presence presence) {
    Attendance line = occasions.attendance(occasion, officer).getFirst();
    Register.done(convening.note(now(occasion), line, presence, 1, "trùng lịch", officer.actor()));
  }

  private FedLine line(String leaf) {
    return feeds.of(sheet.id(), officer).of(leaf).getFirst();
  }
}

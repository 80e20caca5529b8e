package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.Difference;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Bản đính chính của bộ tiêu chí trong lúc bảng đang mở")
@Proves("REQ-97")
class CorrectedSetTest {
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired SheetBasis basis;
  @Autowired Sheets sheets;

  private Season season;
  private SheetHead sheet;

  @BeforeEach
  void an_open_sheet_on_three_criteria() {
    season = new Season(units, blocks, sets, 3);
    sheet = Register.done(scoring.open(season.sheet(0), season.officer(0)));
    for (String leaf : List.of("I.1", "I.3")) {
      LeafCommand command = new LeafCommand(sheet.id(), Ids.next(), leaf, 0);
      recording.save(command, Map.of("points", "10"), season.officer(0));
    }
  }

  @Test
  void without_a_correction_there_is_nothing_to_go_over_to() {
    assertThat(basis.outdated(sheet)).isFalse();
    assertThat(basis.correction(sheet.id(), season.officer(0))).isEmpty();
    assertThat(Register.refused(basis.adopt(sheet.id(), sheet.version(), season.officer(0))))
        .contains("Không có bản bộ tiêu chí mới hơn");
  }

  @Test
  void the_difference_and_what_it_does_to_the_points_are_seen_before() {
    StoredSet corrected = correctedWithoutTheLast();

    SheetBasis.Correction correction =
        basis.correction(sheet.id(), season.officer(0)).orElseThrow();

    assertThat(basis.outdated(sheet)).isTrue();
    assertThat(correction.set().id()).isEqualTo(corrected.id());
    assertThat(correction.differences())
        .extracting(Difference::kind, Difference::key)
        .contains(org.assertj.core.groups.Tuple.tuple(Difference.Kind.REMOVED, "I.3"));
    assertThat(correction.before().total()).isEqualTo(Score.of(20));
    assertThat(correction.after().total()).isEqualTo(Score.of(10));
    assertThat(sheets.head(sheet.id(), season.officer(0)).set()).isEqualTo(season.set.id());
  }

  @Test
  void the_sheet_goes_over_by_an_act_of_who_enters_and_keeps_what_was_entered() {
    StoredSet corrected = correctedWithoutTheLast();
    assertThatThrownBy(() -> basis.adopt(sheet.id(), sheet.version(), season.leader(0)))
        .isInstanceOf(NotVisible.class);

    SheetHead now = Register.done(basis.adopt(sheet.id(), sheet.version(), season.officer(0)));

    assertThat(now.set()).isEqualTo(corrected.id());
    assertThat(sheets.figures(sheet.id(), season.officer(0)).version("I.1")).isEqualTo(1);
    assertThat(basis.outdated(now)).isFalse();
  }

  @Test
  void a_sheet_that_was_handed_in_stays_on_its_version() {
    correctedWithoutTheLast();
    Register.done(scoring.take(sheet.id(), sheet.version(), Move.SUBMIT, null, season.officer(0)));

    assertThat(Register.refused(basis.adopt(sheet.id(), sheet.version() + 1, season.officer(0))))
        .contains("Trình lãnh đạo");
  }

  private StoredSet correctedWithoutTheLast() {
    return corrected(sets, season);
  }

  /** The season's set is corrected: its last criterion goes. */
  static StoredSet corrected(CriteriaSets sets, Season season) {
    StoredSet draft =
        Register.done(sets.correct(season.set.id(), "bỏ tiêu chí trùng", season.council()));
    CriteriaSet fewer = Season.criteria((int) season.set.content().leaves().count() - 1);
    StoredSet saved =
        Register.done(sets.save(draft.id(), draft.version(), fewer, season.council()));
    DecidingDocument decision =
        new DecidingDocument("3105/HD", Season.NEW_YEAR.plusMonths(6), "Hội đồng mẫu");
    return Register.done(sets.issue(saved.id(), saved.version(), decision, season.council()));
  }
}

package vn.tdkt.contests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.contests.Criterion;
import vn.tdkt.contests.Juror;
import vn.tdkt.contests.Jury;
import vn.tdkt.contests.Mark;
import vn.tdkt.contests.MeanText;
import vn.tdkt.contests.Work;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-34 Xếp hạng theo điểm của giám khảo")
@Proves("REQ-34")
class RankingTest {
  private static final UUID EDITION = new UUID(0, 1);
  private static final UUID FIELD = new UUID(0, 2);
  private static final UUID UNIT = new UUID(0, 3);
  private static final Criterion NEW =
      new Criterion(new UUID(1, 1), EDITION, "Tính mới", Score.of(60));
  private static final Criterion USEFUL =
      new Criterion(new UUID(1, 2), EDITION, "Hiệu quả", Score.of(40));

  private final List<Mark> marks = new ArrayList<>();

  private static Work work(int number, @Nullable UUID unit) {
    Work.Said said = new Work.Said("Bài " + number, 1, "", unit, "");
    return new Work(new UUID(2, number), EDITION, FIELD, said, Work.Fate.OPEN, null, 1);
  }

  private static Juror juror(int number, @Nullable UUID unit, @Nullable String dismissed) {
    return new Juror(EDITION, FIELD, new UUID(3, number), "Giám khảo", unit, dismissed);
  }

  private void given(Work work, Juror juror, String news, String use) {
    marks.add(new Mark(work.id(), juror.account(), NEW.id(), Score.of(news)));
    marks.add(new Mark(work.id(), juror.account(), USEFUL.id(), Score.of(use)));
  }

  private Jury jury(Juror... jurors) {
    return new Jury(List.of(NEW, USEFUL), List.of(jurors), marks);
  }

  @Test
  @DisplayName("Trung bình cộng chính xác; bằng điểm thì 1, 1, 3")
  void equal_means_share_a_rank() {
    Juror one = juror(1, null, null);
    Juror two = juror(2, null, null);
    Juror three = juror(3, null, null);
    List<Work> works = List.of(work(1, null), work(2, null), work(3, null));
    for (Juror juror : List.of(one, two, three)) {
      given(works.get(0), juror, "50", "20");
      given(works.get(1), juror, juror.equals(one) ? "51" : "60", "25");
      given(works.get(2), juror, juror.equals(two) ? "51" : "60", "25");
    }
    List<Ranking.Line> lines = Ranking.of(works, jury(one, two, three));
    assertThat(lines).extracting(Ranking.Line::rank).containsExactly(1, 1, 3);
    assertThat(lines)
        .extracting(Ranking.Line::mean)
        .containsExactly(Score.of(82), Score.of(82), Score.of(70));
  }

  @Test
  void a_mean_whose_decimals_never_end_stays_a_fraction() {
    Juror one = juror(1, null, null);
    Juror two = juror(2, null, null);
    Juror three = juror(3, null, null);
    Work work = work(1, null);
    given(work, one, "50", "35");
    given(work, two, "50", "35");
    given(work, three, "50", "36");
    Score mean = Ranking.of(List.of(work), jury(one, two, three)).getFirst().mean();
    assertThat(mean).isEqualTo(Score.of(256, 3));
    assertThat(MeanText.exact(Score.of(256, 3))).isEqualTo("85,33 (256/3)");
    assertThat(MeanText.exact(Score.of("85.5"))).isEqualTo("85,5");
  }

  @Test
  @DisplayName("Không ai chấm bài của đơn vị mình: bài ấy là trung bình của người khác")
  @Proves("REQ-13")
  void nobody_scores_a_work_of_the_own_unit() {
    Juror own = juror(1, UNIT, null);
    Juror other = juror(2, null, null);
    Work ours = work(1, UNIT);
    Work theirs = work(2, null);
    given(ours, other, "40", "30");
    given(ours, own, "60", "40");
    given(theirs, other, "40", "30");
    given(theirs, own, "50", "30");
    List<Ranking.Line> lines = Ranking.of(List.of(ours, theirs), jury(own, other));
    assertThat(lines).extracting(Ranking.Line::mean).containsExactly(Score.of(75), Score.of(70));
    assertThat(Ranking.of(List.of(ours), jury(own)).getFirst().due()).isZero();
  }

  @Test
  void a_work_has_a_rank_once_all_its_jurors_gave_all_points() {
    Juror one = juror(1, null, null);
    Juror two = juror(2, null, null);
    Work work = work(1, null);
    given(work, one, "40", "30");
    marks.add(new Mark(work.id(), two.account(), NEW.id(), Score.of(30)));
    Ranking.Line line = Ranking.of(List.of(work), jury(one, two)).getFirst();
    assertThat(line.rank()).isNull();
    assertThat(line.scored()).isEqualTo(1);
    assertThat(line.due()).isEqualTo(2);

    Juror gone = juror(2, null, "nghỉ ốm");
    assertThat(Ranking.of(List.of(work), jury(one, gone)).getFirst().mean())
        .isEqualTo(Score.of(70));
  }
}

package vn.tdkt.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Span;
import vn.tdkt.facts.Tally;
import vn.tdkt.kernel.Score;
import vn.tdkt.plans.Aim;
import vn.tdkt.plans.model.Progress.Pace;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-69 Kế hoạch, đã làm, phần trăm và nhịp độ")
@Proves({"REQ-69", "REQ-177"})
class ProgressTest {
  private static final Score HALF = Score.of(1, 2);

  private static Fact fact(int month, Amount amount) {
    return new Fact(
        UUID.randomUUID(), new UUID(0, 1), Span.of(YearMonth.of(2024, month)), amount, "", 1);
  }

  private static Progress at(Aim aim, Score elapsed, long... months) {
    List<Fact> facts =
        java.util.stream.IntStream.range(0, months.length)
            .mapToObj(i -> fact(i + 1, Amount.of(months[i])))
            .toList();
    return Progress.of(aim, Tally.of(Gathering.ADDED, facts), elapsed);
  }

  /** The figures of the half-year report against the plan: 8 of 16, 5 of 3, 4 of 16, 0 of 1. */
  @Test
  void figures_are_compared_with_the_time_that_has_passed() {
    assertThat(at(Aim.of(Score.of(16)), HALF, 3, 5).pace()).isEqualTo(Pace.ON_COURSE);
    assertThat(at(Aim.of(Score.of(16)), HALF, 3, 5).percent()).isEqualTo(Score.of(50));
    assertThat(at(Aim.of(Score.of(3)), HALF, 5).pace()).isEqualTo(Pace.PASSED);
    assertThat(at(Aim.of(Score.of(3)), HALF, 5).percent()).isEqualTo(Score.of(500, 3));
    assertThat(at(Aim.of(Score.of(16)), HALF, 4).pace()).isEqualTo(Pace.BEHIND);
    assertThat(at(Aim.of(Score.ONE), HALF, 0).pace()).isEqualTo(Pace.BEHIND);
    assertThat(at(Aim.of(Score.of(5)), HALF, 5).pace()).isEqualTo(Pace.REACHED);
  }

  @Test
  void nothing_entered_is_not_zero() {
    assertThat(at(Aim.of(Score.of(15)), HALF).pace()).isEqualTo(Pace.NOT_REPORTED);
    assertThat(at(Aim.of(Score.of(15)), Score.ZERO, 0).percent()).isEqualTo(Score.ZERO);
  }

  @Test
  void a_range_is_reached_at_its_lower_end_and_passed_beyond_its_upper_one() {
    Aim range = new Aim(Score.of(2), Score.of(3), Qualifier.EXACTLY);
    assertThat(at(range, HALF, 2).pace()).isEqualTo(Pace.REACHED);
    assertThat(at(range, HALF, 3).pace()).isEqualTo(Pace.REACHED);
    assertThat(at(range, HALF, 4).pace()).isEqualTo(Pace.PASSED);
    assertThat(range.words("hội thảo")).isEqualTo("2–3 hội thảo");
  }

  @Test
  void a_share_is_the_latest_one_and_a_sum_is_as_close_as_its_loosest_part() {
    List<Fact> facts = List.of(fact(2, Amount.of(60)), fact(1, Amount.of(40).as(Qualifier.OVER)));
    assertThat(Tally.of(Gathering.LATEST, facts).orElseThrow().amount().value())
        .isEqualTo(Score.of(60));
    assertThat(Tally.of(Gathering.ADDED, facts).orElseThrow().amount().words("người"))
        .isEqualTo("trên 100 người");
    assertThat(Tally.of(Gathering.ADDED, List.of())).isEqualTo(Optional.empty());
  }
}

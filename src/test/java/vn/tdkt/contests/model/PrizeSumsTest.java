package vn.tdkt.contests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.contests.ContestField;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.EditionContent;
import vn.tdkt.contests.PrizeCount;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.contests.PrizeScale;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-160 Bài dự thi và giải cộng lại đúng tổng")
@Proves("REQ-160")
class PrizeSumsTest {
  private static final UUID EDITION = new UUID(0, 1);

  private final List<ContestField> fields = new ArrayList<>();
  private final List<PrizeCount> prizes = new ArrayList<>();

  private void field(int number, int works) {
    fields.add(new ContestField(new UUID(1, number), EDITION, "Lĩnh vực " + number, works, 1));
  }

  private void prize(@Nullable Integer field, PrizeLevel level, int number) {
    UUID of = field == null ? null : new UUID(1, field);
    prizes.add(new PrizeCount(of, false, level, number));
  }

  private List<String> questions(@Nullable Integer works, @Nullable Integer nominated) {
    return PrizeSums.questions(
        new EditionContent(fields, List.of(), prizes),
        new Edition.Participation(null, null, null, works, nominated),
        PrizeScale.LETTERS);
  }

  @ParameterizedTest(name = "64 công trình, lĩnh vực cuối có {0}: hỏi {1} điều")
  @CsvSource({"1, 0", "2, 1", "0, 1"})
  void the_fields_add_up_to_the_edition(int last, int asked) {
    field(1, 12);
    field(2, 18);
    field(3, 30);
    field(4, 3);
    field(5, last);
    assertThat(questions(64, null)).hasSize(asked);
  }

  @ParameterizedTest(name = "giải của các lĩnh vực {0} và {1}, toàn kỳ 4: hỏi {2} điều")
  @CsvSource({"2, 2, 0", "2, 1, 1", "3, 2, 1", "0, 0, 0"})
  void the_prizes_of_the_fields_add_up_to_the_edition(int one, int two, int asked) {
    field(1, 12);
    field(2, 18);
    prize(null, PrizeLevel.A, 4);
    prize(1, PrizeLevel.A, one);
    prize(2, PrizeLevel.A, two);
    assertThat(questions(null, null)).hasSize(asked);
  }

  @ParameterizedTest(name = "{0} giải cho 3 bài: hỏi {1} điều")
  @CsvSource({"3, 0", "4, 2"})
  void there_are_no_more_prizes_than_works(int given, int asked) {
    field(1, 3);
    prize(null, PrizeLevel.A, given);
    prize(1, PrizeLevel.A, given);
    assertThat(questions(null, null)).hasSize(asked);
  }

  @Test
  void the_nation_gives_no_more_prizes_than_works_were_sent() {
    prizes.add(new PrizeCount(null, true, PrizeLevel.B, 3));
    assertThat(questions(106, 12)).isEmpty();
    assertThat(questions(106, 2)).containsExactly("3 giải toàn quốc, nhiều hơn 2 bài được cử đi.");
    assertThat(questions(10, 12)).containsExactly("Cử đi 12 bài, nhiều hơn 10 bài dự thi.");
  }
}

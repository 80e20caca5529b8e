package vn.tdkt.exemplars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.organisation.Register;
import vn.tdkt.testing.Proves;

@DisplayName("Các bước của một điển hình")
@Proves("REQ-82")
class ExemplarFileTest {
  private static final UUID ID = new UUID(0, 1);
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

  private static ExemplarMove move(ExemplarStage stage, LocalDate on) {
    ExemplarMove.Said said = new ExemplarMove.Said(on, "việc ngày " + on, "");
    return new ExemplarMove(UUID.randomUUID(), ID, "2024", stage, said, null, null);
  }

  private static ExemplarMove approved(ExemplarMove move) {
    ExemplarMove.Approval word = new ExemplarMove.Approval("Lãnh đạo Mẫu", TODAY);
    return new ExemplarMove(
        move.id(), ID, move.year(), move.stage(), move.said(), word, move.voided());
  }

  private static ExemplarMove voided(ExemplarMove move) {
    return new ExemplarMove(
        move.id(), ID, move.year(), move.stage(), move.said(), move.approval(), "ghi nhầm");
  }

  private static ExemplarFile file(@Nullable String voided, ExemplarMove... moves) {
    return new ExemplarFile(
        new Exemplar(ID, ID, ID, "2024", said(ExemplarKind.PERSON), voided, 1), List.of(moves));
  }

  private static Exemplar.Said said(ExemplarKind kind) {
    return new Exemplar.Said(kind, "Mẫu", "", "Nghiên cứu", "", "Giao việc", "", null, null);
  }

  @Test
  void nothing_is_left_out() {
    ExemplarFile fresh = file(null);
    assertThat(fresh.open()).containsExactly(ExemplarStage.DETECT);
    assertThat(Register.refused(fresh.follows(move(ExemplarStage.NURTURE, TODAY), TODAY)))
        .isEqualTo("Phải ghi bước Phát hiện trước.");

    ExemplarFile detected = file(null, move(ExemplarStage.DETECT, TODAY));
    assertThat(detected.open()).containsExactly(ExemplarStage.DETECT, ExemplarStage.NURTURE);
    ExemplarFile taken = file(null, voided(move(ExemplarStage.DETECT, TODAY)));
    assertThat(taken.open()).containsExactly(ExemplarStage.DETECT);
    assertThat(taken.reached()).isEmpty();
  }

  @ParameterizedTest(name = "phát hiện 10/03, bồi dưỡng {0}: {1}")
  @CsvSource({
    "2024-03-09, Ngày không được trước ngày của bước Phát hiện.",
    "2024-03-10, ''",
    "2024-06-30, ''",
    "2024-07-01, Chỉ ghi việc đã làm: ngày không được sau hôm nay."
  })
  void a_stage_begins_no_earlier_than_the_one_before_and_not_ahead(LocalDate on, String refusal) {
    ExemplarFile detected = file(null, move(ExemplarStage.DETECT, LocalDate.of(2024, 3, 10)));
    ExemplarMove next = move(ExemplarStage.NURTURE, on);
    if (refusal.isEmpty()) {
      assertThat(Register.done(detected.follows(next, TODAY))).isEqualTo(next);
    } else {
      assertThat(Register.refused(detected.follows(next, TODAY))).isEqualTo(refusal);
    }
  }

  @Test
  @DisplayName("Tôn vinh chỉ tính khi lãnh đạo đã duyệt; chưa duyệt thì chưa nhân rộng")
  void praise_counts_once_it_is_approved() {
    ExemplarMove praise = move(ExemplarStage.PRAISE, TODAY);
    List<ExemplarMove> before =
        List.of(move(ExemplarStage.DETECT, TODAY), move(ExemplarStage.NURTURE, TODAY));
    ExemplarFile waiting = file(null, with(before, praise));
    assertThat(waiting.reached()).contains(ExemplarStage.NURTURE);
    assertThat(waiting.waitsAt(ExemplarStage.PRAISE)).isTrue();
    assertThat(waiting.open()).doesNotContain(ExemplarStage.MULTIPLY);

    ExemplarFile praised = file(null, with(before, approved(praise)));
    assertThat(praised.reached()).contains(ExemplarStage.PRAISE);
    assertThat(praised.waitsAt(ExemplarStage.PRAISE)).isFalse();
    assertThat(praised.open()).contains(ExemplarStage.MULTIPLY);
  }

  private static ExemplarMove[] with(List<ExemplarMove> before, ExemplarMove last) {
    List<ExemplarMove> all = new ArrayList<>(before);
    all.add(last);
    return all.toArray(ExemplarMove[]::new);
  }

  @Test
  void a_stage_on_which_another_rests_stays() {
    ExemplarMove detect = move(ExemplarStage.DETECT, TODAY);
    ExemplarMove nurture = move(ExemplarStage.NURTURE, TODAY);
    assertThat(Register.refused(file(null, detect, nurture).falls(detect)))
        .isEqualTo("Bước Bồi dưỡng dựa vào việc này; hãy bỏ bước đó trước.");
    assertThat(Register.done(file(null, detect, nurture).falls(nurture))).isEqualTo(nurture);
    ExemplarMove again = move(ExemplarStage.DETECT, TODAY);
    assertThat(Register.done(file(null, detect, again, nurture).falls(detect))).isEqualTo(detect);
    assertThat(Register.done(file(null, detect, voided(nurture)).falls(detect))).isEqualTo(detect);
    assertThat(Register.refused(file(null, voided(detect)).falls(voided(detect))))
        .isEqualTo("Đã bỏ rồi.");
  }

  @Test
  void an_exemplar_that_was_taken_back_goes_no_further() {
    ExemplarFile gone = file("không còn xứng đáng", move(ExemplarStage.DETECT, TODAY));
    assertThat(gone.open()).isEmpty();
    assertThat(Register.refused(gone.follows(move(ExemplarStage.NURTURE, TODAY), TODAY)))
        .isEqualTo("Đã bỏ rồi.");
  }

  @ParameterizedTest(name = "{0}, đã duyệt {1}: chuyên viên bỏ {2}, lãnh đạo bỏ {3}")
  @CsvSource({
    "NURTURE, false, true, false",
    "PRAISE, false, true, true",
    "PRAISE, true, false, true"
  })
  void what_the_leader_approved_only_the_leader_takes_back(
      ExemplarStage stage, boolean approved, boolean keeper, boolean leader) {
    ExemplarMove plain = move(stage, TODAY);
    ExemplarMove move = approved ? approved(plain) : plain;
    assertThat(move.takenBackBy(true, false)).isEqualTo(keeper);
    assertThat(move.takenBackBy(false, true)).isEqualTo(leader);
    assertThat(voided(move).takenBackBy(true, true)).isFalse();
  }

  @ParameterizedTest(name = "đăng ký {0} → còn thiếu {1}")
  @CsvSource({
    "'', COLLECTIVE PERSON",
    "COLLECTIVE, PERSON",
    "PERSON, COLLECTIVE",
    "COLLECTIVE PERSON, ''",
    "MODEL, COLLECTIVE PERSON"
  })
  @Proves("REQ-66")
  void a_collective_and_a_person_are_wanted_each_year(String registered, String missing) {
    List<ExemplarFile> files =
        words(registered).stream()
            .map(kind -> new Exemplar(ID, ID, ID, "2024", said(kind), null, 1))
            .map(exemplar -> new ExemplarFile(exemplar, List.of()))
            .toList();
    assertThat(new YearOfExemplars("2024", files).missing(ID)).isEqualTo(words(missing));
    assertThat(new YearOfExemplars("2025", files).missing(ID))
        .as("of the year before")
        .containsExactly(ExemplarKind.COLLECTIVE, ExemplarKind.PERSON);
  }

  private static List<ExemplarKind> words(String kinds) {
    return Arrays.stream(kinds.split(" "))
        .filter(kind -> !kind.isEmpty())
        .map(ExemplarKind::valueOf)
        .toList();
  }
}

package vn.tdkt.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.kernel.Ids;
import vn.tdkt.registration.Compared.Verdict;
import vn.tdkt.testing.Proves;

@DisplayName("Đề nghị cuối năm so với đăng ký")
@Proves("REQ-63")
class ComparedTest {
  private static final UUID AN = Ids.next();

  private static Entrant person(UUID key, String name, String... titles) {
    Wish wish = new Wish(List.of(titles), "", LocalDate.of(2024, 2, 1));
    return new Entrant(key, false, name, "", wish, "");
  }

  private static Proposal proposal(@Nullable UUID person, String name, String title) {
    return new Proposal(person, name, false, title, "12/QĐ");
  }

  private static List<Verdict> verdicts(Proposal proposal, Entrant... entrants) {
    return Compared.of(List.of(proposal), List.of(entrants)).stream()
        .map(Compared::verdict)
        .toList();
  }

  @Test
  @DisplayName("Được khen mà không đăng ký, hoặc đăng ký danh hiệu khác, thì chỉ ra")
  void flagged() {
    assertThat(verdicts(proposal(AN, "Lê An", "LDTT"), person(AN, "Lê An")))
        .containsExactly(Verdict.NEVER_REGISTERED);
    assertThat(verdicts(proposal(null, "Người Lạ", "LDTT"), person(AN, "Lê An")))
        .containsExactly(Verdict.NEVER_REGISTERED);
    assertThat(verdicts(proposal(AN, "Lê An", "BKT"), person(AN, "Lê An", "LDTT")))
        .containsExactly(Verdict.FOR_OTHERS, Verdict.OPEN);
  }

  @Test
  @DisplayName("Đúng đăng ký thì không chỉ ra; đăng ký chưa có kết quả thì còn mở")
  void agreed() {
    assertThat(verdicts(proposal(AN, "Lê An", "LDTT"), person(AN, "Lê An", "LDTT", "GK")))
        .containsExactly(Verdict.OPEN, Verdict.AGREED);
    assertThat(Verdict.OPEN.flagged()).isFalse();
  }

  @Test
  @DisplayName("Chỉ có tên thì so theo tên; hai người trùng tên thì hỏi")
  void by_name() {
    Entrant one = person(AN, "Lê Thuý An", "LDTT");
    assertThat(verdicts(proposal(null, "Lê Thúy An", "LDTT"), one)).containsExactly(Verdict.AGREED);
    assertThat(
            verdicts(proposal(null, "Lê Thúy An", "LDTT"), one, person(Ids.next(), "Lê Thúy An")))
        .containsExactly(Verdict.NAMESAKES);
    Proposal collective = new Proposal(null, "Lê Thúy An", true, "LDTT", "");
    assertThat(verdicts(collective, one)).contains(Verdict.NEVER_REGISTERED);
  }
}

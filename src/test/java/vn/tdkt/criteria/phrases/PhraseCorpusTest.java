package vn.tdkt.criteria.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.criteria.Proposal;
import vn.tdkt.criteria.phrases.PhraseCorpus.Verdict;
import vn.tdkt.testing.Proves;

@DisplayName(
    "Đọc cách tính từ lời văn in: đúng, hỏi, để chấm theo điểm; không bao giờ sai mà im lặng")
@Proves("REQ-98")
class PhraseCorpusTest {
  @ParameterizedTest(name = "{0}: đúng {1}, hỏi {2}, để chấm {3}, sai {4}")
  @CsvSource({"first, 40, 19, 19, 0", "held-out, 23, 18, 16, 0", "last, 12, 10, 12, 0"})
  @DisplayName("Đếm trên các lời văn tự đặt")
  void nothing_is_read_wrong(String file, int right, int asked, int judged, int wrong) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    PhraseCorpus.of(file)
        .forEach(one -> counts.merge(one.verdict(UnaryOperator.identity()), 1, Integer::sum));

    assertThat(Stream.of(Verdict.values()).map(verdict -> counts.getOrDefault(verdict, 0)))
        .containsExactly(right, asked, judged, wrong);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"first", "held-out", "last"})
  @DisplayName("Chữ tổ hợp, chữ hoa, dấu cách lạ đọc như nhau")
  void another_way_of_writing_reads_the_same(String file) {
    for (PhraseCorpus one : PhraseCorpus.of(file)) {
      Verdict verdict = one.verdict(UnaryOperator.identity());

      assertThat(one.verdict(text -> Normalizer.normalize(text, Normalizer.Form.NFD)))
          .as(one.wording())
          .isEqualTo(verdict);
      assertThat(one.verdict(text -> text.replace(' ', '\u00a0')))
          .as(one.wording())
          .isEqualTo(verdict);
      assertThat(one.verdict(text -> text.toUpperCase(Locale.ROOT)))
          .as(one.wording())
          .isEqualTo(verdict);
    }
  }

  @Test
  @DisplayName("Mỗi đề nghị kèm đúng lời in; mỗi chỗ chưa rõ kèm câu hỏi")
  void a_proposal_quotes_the_print_and_an_open_one_asks() {
    for (PhraseCorpus one : all()) {
      List<String> quoted =
          switch (one.read(UnaryOperator.identity())) {
            case Proposal.Sure sure -> sure.phrases();
            case Proposal.Asks asks -> {
              assertThat(asks.questions()).as(one.wording()).isNotEmpty();
              yield asks.phrases();
            }
            case Proposal.Unread unread -> unread.notUnderstood();
          };
      assertThat(quoted).allSatisfy(phrase -> assertThat(plain(one.wording())).contains(phrase));
    }
  }

  @Test
  @DisplayName("Cả một chương dán nhầm vào ô phương pháp thì để chấm theo điểm, không làm máy bận")
  void a_book_is_no_wording() {
    PhraseCorpus one = PhraseCorpus.of("first").getFirst();

    assertThat(one.read(text -> (text + "; ").repeat(2_000))).isInstanceOf(Proposal.Unread.class);
  }

  @Test
  @DisplayName("Thêm một vế điều kiện vào lời đang chắc chắn thì không còn chắc chắn")
  void a_condition_behind_a_sure_phrase_is_never_lost() {
    List<String> conditions =
        List.of(
            ", trừ trường hợp bất khả kháng",
            "; nếu tái phạm trừ gấp đôi",
            ". Từ lần thứ ba trở đi không tính điểm",
            " (chỉ áp dụng cho đơn vị cấp xã)",
            " (tính cho cả nhiệm kỳ)",
            ", các đơn vị khác trừ một nửa",
            ". Riêng năm đầu không trừ",
            "; tối thiểu 1 điểm");
    for (PhraseCorpus one : all()) {
      for (String condition : conditions) {
        if (one.verdict(UnaryOperator.identity()) == Verdict.RIGHT) {
          Proposal read = one.read(text -> text.replaceFirst("[.;]$", "") + condition);

          assertThat(read).as(one.wording() + condition).isNotInstanceOf(Proposal.Sure.class);
        }
      }
    }
  }

  private static List<PhraseCorpus> all() {
    return Stream.of("first", "held-out", "last")
        .map(PhraseCorpus::of)
        .flatMap(List::stream)
        .toList();
  }

  private static String plain(String wording) {
    return wording.replaceAll("\\s+", " ");
  }
}

package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.codes;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.notes;
import static vn.tdkt.criteria.Rules.score;
import static vn.tdkt.criteria.Rules.set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@Proves({"REQ-132", "REQ-133", "REQ-142"})
@DisplayName(
    "M6 Khoảng; M7 Tỷ lệ nhân điểm tối đa: hở, chồng, lồng nhau, mẫu số 0, hai cách cùng in")
class BandsTest {
  @Nested
  @DisplayName("M6 Khoảng của một giá trị hoặc một tỷ lệ")
  class Bands {
    @ParameterizedTest(name = "{0}% → {1}")
    @CsvSource({"100, 20", "'99,99', 10", "'99,5', 10", "'99,49', 0"})
    @DisplayName("Một phần của điểm tối đa; trừ vào điểm tối đa")
    void a_band_gives_points_a_share_or_takes_off(String value, String points) {
      String rule =
          "bands: {of: Tỷ lệ, bands: [\"đúng 100%: 20\", \"từ 99,5% đến dưới 100%: 50% điểm tối"
              + " đa\", \"dưới 99,5%: trừ 20\"]}";
      gives(score("20", rule, measured(value)), points);
    }

    @Test
    @DisplayName("Bảng bắt đầu từ 96, bỏ sót đúng 90: hỏi khi rơi vào chỗ hở, tính khi không")
    void a_gap_below_the_table_and_one_between_ask() {
      String rule = "bands: {of: Điểm, bands: [\"trên 90: 5\", \"từ 80 đến dưới 90: 3\"]}";
      gives(score("5", rule, measured("90,1")), "5");
      gives(score("5", rule, measured("89,9")), "3");
      asks(score("5", rule, measured("90")), FindingCode.RULE_UNCOVERED);
      asks(score("5", rule, measured("79,9")), FindingCode.RULE_UNCOVERED);
      assertThat(codes(set("5", rule).diagnose()))
          .filteredOn(FindingCode.RULE_BAND_GAP.code()::equals)
          .hasSize(2);
    }

    @Test
    @DisplayName("Bảng cho số nguyên dùng với điểm trung bình 22,83: không thuộc mức nào thì hỏi")
    void a_table_made_for_whole_numbers_leaves_averages_open() {
      String rule =
          "bands: {of: Điểm trung bình, bands: [\"từ 23 đến 25: 10\", \"từ 20 đến 22: 7\", \"đến"
              + " 19: 0\"]}";
      gives(score("10", rule, measured("22")), "7");
      gives(score("10", rule, measured("23")), "10");
      asks(score("10", rule, measured("22,83")), FindingCode.RULE_UNCOVERED);
      finds(set("10", rule), FindingCode.RULE_BAND_GAP);
    }

    @Test
    @DisplayName("Mức 90 và 95 chồng nhau: hỏi ở chỗ chung; quy định lấy dòng đầu thì tính")
    void an_overlap_asks_unless_the_first_wins() {
      String rule =
          "bands: {of: Điểm, bands: [\"từ 90 đến 95: 8\", \"từ 95: 10\", \"dưới 90: 0\"]}";
      gives(score("10", rule, measured("94,9")), "8");
      gives(score("10", rule, measured("95,1")), "10");
      asks(score("10", rule, measured("95")), FindingCode.RULE_BAND_OVERLAP);
      String first = rule.replace("of: Điểm", "of: Điểm, first_match: có");
      gives(score("10", first, measured("95")), "8");
    }

    @Test
    @DisplayName("Điều kiện lồng nhau, lấy dòng đúng đầu tiên; dòng bị che khuất được báo")
    void nested_conditions_take_the_first_that_holds() {
      String nested =
          "bands: {of: Điểm, first_match: có, bands: [\"từ 90: 10\", \"từ 50: 6\", \"từ 0: 2\"]}";
      gives(score("10", nested, measured("90")), "10");
      gives(score("10", nested, measured("89")), "6");
      gives(score("10", nested, measured("49")), "2");
      String hidden = nested.replace("\"từ 50: 6\"", "\"từ 95: 6\"");
      finds(set("10", hidden), FindingCode.RULE_LEVEL_UNREACHABLE);
    }

    @Test
    void otherwise_covers_what_no_band_does() {
      String rule = "bands: {of: Điểm, otherwise: 1, bands: [\"từ 50: 10\"]}";
      gives(score("10", rule, measured("50")), "10");
      gives(score("10", rule, measured("49,99")), "1");
    }

    @Test
    void a_share_below_zero_is_refused() {
      String rule = "bands: {of: a, out_of: b, bands: [\"từ 0%: 10\"]}";
      asks(score("10", rule, ratio("-1", "2")), FindingCode.ANSWER_NEGATIVE);
      gives(score("10", rule, ratio("0", "2")), "10");
    }

    private String measured(String value) {
      return "measured: {value: '" + value + "'}";
    }
  }

  @Nested
  @DisplayName("M7 Tỷ lệ nhân điểm tối đa 30")
  class Proportions {
    private static final String RULE = "proportion: {of: Đúng hạn, out_of: Phải giải quyết%s}";

    @ParameterizedTest(name = "{0}/{1} → {2}")
    @CsvSource({"0, 7, 0", "1, 3, 10", "7, 7, 30", "8, 7, 30"})
    void never_more_than_the_maximum(String a, String b, String points) {
      gives(score("30", RULE.formatted(""), ratio(a, b)), points);
    }

    @Test
    void more_than_all_is_noticed() {
      notes(score("30", RULE.formatted(""), ratio("8", "7")), FindingCode.ANSWER_SHARE_OVER_ONE);
      assertThat(score("30", RULE.formatted(""), ratio("7", "7")).findings()).isEmpty();
    }

    @Test
    @DisplayName("Không có đơn thư nào: hỏi, đủ điểm, hoặc 0 điểm, như quy định")
    void nothing_out_of_nothing() {
      asks(score("30", RULE.formatted(""), ratio("0", "0")), FindingCode.RULE_ZERO_UNDECLARED);
      gives(score("30", RULE.formatted(", when_zero: full"), ratio("0", "0")), "30");
      gives(score("30", RULE.formatted(", when_zero: none"), ratio("0", "0")), "0");
      finds(set("30", RULE.formatted("")), FindingCode.RULE_ZERO_UNDECLARED);
    }

    @Test
    @DisplayName(
        "In cả công thức và bảng: giống nhau thì tính, khác nhau thì hỏi (97%: 19,4 hay 15)")
    void two_printed_ways_ask_where_they_differ() {
      String both =
          RULE.formatted(
              ", also_printed: {of: Đúng hạn, out_of: Phải giải quyết, bands: [\"đúng 100%: 20\","
                  + " \"từ 95% đến dưới 100%: 15\", \"từ 50% đến dưới 95%: 10\", \"dưới 50%:"
                  + " 0\"]}");
      gives(score("20", both, ratio("100", "100")), "20");
      gives(score("20", both, ratio("50", "100")), "10");
      asks(score("20", both, ratio("97", "100")), FindingCode.RULE_CONTRADICTS);
      finds(set("20", both), FindingCode.RULE_TWO_METHODS);
    }
  }

  private static String ratio(String a, String b) {
    return "ratio: {numerator: '%s', denominator: '%s'}".formatted(a, b);
  }
}

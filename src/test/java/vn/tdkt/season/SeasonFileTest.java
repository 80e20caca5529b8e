package vn.tdkt.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.criteria.Answer;
import vn.tdkt.kernel.Score;

@DisplayName("Mùa chấm điểm là một tệp YAML đọc chặt")
class SeasonFileTest {
  private static final String HEAD =
      """
      schema: tdkt-season/1
      block: {name: Khối thử}
      criteria_set:
        title: Bảng thử
        year: "2026"
        criteria:
          - {number: 1, name: Việc, max: 10}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"bac-giang-2024", "thai-nguyen-2022", "khoi-gia-dinh-2026"})
  void what_is_written_is_read_as_the_same_season(String name) {
    Season season = Samples.read(name);

    SeasonReading again = SeasonFile.read(SeasonFile.write(season));

    assertThat(again).isEqualTo(new SeasonReading.Understood(season));
  }

  @Test
  @DisplayName("Số viết 1.000, chữ no, ngày đều là chữ như đã viết")
  void every_scalar_is_a_text() {
    assertThat(season(HEAD + "units: [{unit: a, name: no, entries: {1: 1.000}}]").self())
        .extracting(sheet -> sheet.entry("1").answer())
        .containsExactly(new Answer.Judged(Score.of(1000)));
    assertThat(season(HEAD + "units: [{unit: a, name: no, entries: {1: '9,5'}}]").self())
        .extracting(sheet -> sheet.name())
        .containsExactly("no");
  }

  @Test
  void a_misread_names_line_and_column() {
    assertThat(
            misreads(HEAD + "units:\n  - unit: a\n    name: A\n    entries:\n      1: {judged: x}"))
        .singleElement()
        .satisfies(
            misread -> {
              assertThat(misread.line()).isEqualTo(12);
              assertThat(misread.column()).isEqualTo(7);
              assertThat(misread.text()).contains("x", "units/1/entries/1");
            });
  }

  @Test
  void all_misreads_are_told_in_the_order_of_the_file() {
    List<Misread> misreads =
        misreads(
            HEAD
                + "units:\n  - {unit: a, name: A, entries: {9: 5}}\n"
                + "  - {unit: a, name: B, colour: red}\nleader: c\n");

    assertThat(misreads).extracting(Misread::line).containsExactly(9, 10, 10, 11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note: &a x\nblock: *a",
        "note: !!java.net.URL x",
        "note: x\nnote: y",
        "note: x\n---\nnote: y",
        "note: [x",
        "{a: b}: c",
        "\tnote: x",
        "note: \"\u0007\"",
      })
  @DisplayName("Neo, thẻ kiểu, mục trùng, nhiều tài liệu, sai cú pháp bị từ chối tại chỗ")
  void what_we_do_not_read_is_refused_where_it_stands(String text) {
    assertThat(misreads("schema: tdkt-season/1\n" + text))
        .isNotEmpty()
        .allSatisfy(misread -> assertThat(misread.line()).isBetween(1, 4));
  }

  @Test
  void nesting_ends_somewhere() {
    assertThat(misreads("a: " + "[".repeat(5000))).isNotEmpty();
  }

  @Test
  void a_file_of_more_than_ten_megabytes_is_not_parsed() {
    assertThat(SeasonFile.read(new byte[SeasonFile.LARGEST + 1]))
        .isInstanceOf(SeasonReading.Unreadable.class);
  }

  @Test
  void what_is_no_utf_8_is_told_with_its_place() {
    byte[] latin = "schema: tdkt-season/1\nnote: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(SeasonFile.read(latin))
        .isInstanceOfSatisfying(
            SeasonReading.Unreadable.class,
            unreadable ->
                assertThat(unreadable.misreads())
                    .singleElement()
                    .satisfies(misread -> assertThat(misread.line()).isEqualTo(2))
                    .satisfies(misread -> assertThat(misread.column()).isEqualTo(10)));
  }

  @Test
  void another_schema_is_another_format() {
    assertThat(misreads("schema: tdkt-season/2\n")).hasSize(1);
    assertThat(misreads("")).hasSize(1);
    assertThat(misreads("- a")).hasSize(1);
  }

  @Test
  @DisplayName("Vòng sau giữ câu trả lời của đơn vị, chỉ ghi chỗ khác")
  void a_further_round_is_laid_over_the_units_own() {
    Season season =
        season(
            HEAD.replace("{name: Khối thử}", "{name: Khối thử, rounds: {block: Khối chấm}}")
                + """
                units:
                  - unit: a
                    name: A
                    entries: {1: 9}
                    rounds: {block: {1: {override: {points: 8, reason: Chưa đủ minh chứng}}}}
                """);

    SeasonResult result = SeasonResult.of(season);

    assertThat(result.rounds())
        .extracting(round -> round.round() + " " + round.result().units().getFirst().total())
        .containsExactly("self 9", "block 8");
  }

  private static Season season(String text) {
    SeasonReading reading = SeasonFile.read(text);
    assertThat(reading).isInstanceOf(SeasonReading.Understood.class);
    return ((SeasonReading.Understood) reading).season();
  }

  private static List<Misread> misreads(String text) {
    SeasonReading reading = SeasonFile.read(text);
    assertThat(reading).isInstanceOf(SeasonReading.Unreadable.class);
    return ((SeasonReading.Unreadable) reading).misreads();
  }
}

package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.points;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.testing.Proves;

@DisplayName("Từ ô nhập trên trang thành câu trả lời, và ngược lại")
class AnswerReaderTest {
  static Stream<Arguments> forms() {
    return Stream.of(
        form("judged", "points=9,5", "judged: 9,5"),
        form("levels: {Tốt: 10, Yếu: 0}", "level=Tốt", "level: Tốt"),
        form("yes_no", "yes=false", "yes_no: không"),
        form(
            "fixed_deductions: {chậm: 2}",
            "case.0.event=chậm|case.0.count=3|case.2.event=chậm|case.2.own_fault=false",
            "cases: [{event: chậm, count: 3}, {event: chậm, own_fault: không}]"),
        form("fixed_deductions: {chậm: 2}", "none=true", "cases: []"),
        form(
            "variable_deductions: {chậm: 5}",
            "case.0.event=chậm|case.0.amount=1,25|case.0.reason=quá hạn",
            "cases: [{event: chậm, amount: '1,25', reason: quá hạn}]"),
        form(
            "level_then_faults: {levels: {Tốt: 10}, faults: {lỗi: 2}}",
            "level=Tốt|case.0.event=lỗi",
            "level_and_cases: {level: Tốt, cases: {lỗi: 1}}"),
        form(
            "proportion: {of: a, out_of: b}",
            "numerator=1.250|denominator=1.500",
            "ratio: {numerator: 1250, denominator: 1500}"),
        form(
            "over_achievement: {of: a, start: 92, step: 1, each: '0,1', gate: đủ}",
            "value=95,5|gate=true",
            "measured: {value: '95,5', gate: có}"),
        form(
            "plan_bands: [\"từ 100%: 10\"]",
            "plan=100|revised_plan=120|actual=110",
            "plan_actual: {plan: 100, revised_plan: 120, actual: 110}"),
        form("count_times: {once: bài, each: 1}", "times=4", "count: 4"),
        form(
            "highest_award: {levels: {Tỉnh: 30}}",
            "award.0.level=Tỉnh|award.0.what=A|award.0.decided=05/03/2024|award.0.year=2023",
            "awards: [{level: Tỉnh, what: A, decided: 05/03/2024, achievement_year: 2023}]"),
        form(
            "explained_bonus: 11",
            "points=10,5|explanation=vượt",
            "explained: {points: '10,5', explanation: vượt}"),
        form(
            "timeliness: {per: time, each: 1}",
            "delivery.0.what=Báo cáo|delivery.0.due=31/01/2024|delivery.0.paper=2024-02-01",
            "deliveries: [{what: Báo cáo, due: 31/01/2024, paper: 01/02/2024}]"),
        form("checklist: {a: 5, b: 5}", "tick.a=true", "checklist: {a: có, b: không}"),
        form("checklist: {a: 5, b: 5}", "none=true", "checklist: {a: không, b: không}"),
        form(
            "checklist: {boxes: [a, b], minus_each: 2, own_fault_only: có}",
            "tick.a=true|excused.b=true",
            "checklist: [{done: {a: có, b: không}, excused: [b]}]"),
        form(
            "checklist: {boxes: {a: 5}, subjects: [P1, P2]}",
            "subject.0.name=P1|subject.0.tick.a=true|subject.1.name=P2",
            "checklist: [{subject: P1, done: {a: có}}, {subject: P2, done: {a: không}}]"),
        form(
            "all_or_nothing: {conditions: [đủ, đúng]}",
            "tick.đủ=true",
            "conditions: {đủ: có, đúng: không}"),
        form(
            "external_class: {source: A, levels: {Tốt: 10}}",
            "level=Tốt|decided=01/02/2025",
            "rating: {label: Tốt, decided: 01/02/2025}"),
        form(
            "combinations: {counters: [tháng, quý], combinations: []}",
            "value.tháng=1|value.quý=0",
            "counters: {tháng: 1, quý: 0}"),
        form(
            "sample_of: {size: 50, each: '0,4', gate: đủ}",
            "reached=50|positive=48|gate=false",
            "sample: {reached: 50, positive: 48, gate: không}"),
        form(
            "roll_up: {each: yes_no, periods: [{key: '1', label: Kỳ 1}, {key: '2', label: Kỳ 2}]}",
            "period.1.yes=true",
            "periods: {'1': {yes_no: có}}"),
        form(
            "from_givers: {givers: [{key: S1, label: Sở Một}], way: mean, extra: 5}",
            "giver.S1=80|extra=2,5",
            "given: {points: {S1: 80}, extra: '2,5'}"));
  }

  private static Arguments form(String rule, String fields, String answer) {
    return Arguments.of(rule, fields, answer);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("forms")
  void the_fields_of_each_form_are_its_answer(String rule, String fields, String answer) {
    assertThat(AnswerReader.read(asked("100", rule), fields(fields))).isEqualTo(read(answer));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("forms")
  void an_answer_written_into_its_fields_reads_back(String rule, String fields, String answer) {
    assertThat(fields).isNotEmpty();
    assertThat(AnswerReader.read(asked("100", rule), AnswerFields.of(Rules.answer(answer))))
        .isEqualTo(read(answer));
  }

  @Test
  void a_composed_leaf_prefixes_its_fields() {
    CriteriaSet set =
        Rules.read(
            """
            name: A
            number: I.1
            max: 30
            parts:
              - {key: ty-le, label: Tỷ lệ, rule: {proportion: {of: a, out_of: b}}}
              - {key: tru, label: Trừ, role: deduction, rule: {fixed_deductions: {nhắc: 3}}}
            """);
    InputForm form =
        InputForm.of(set.leaves().findFirst().orElseThrow(), UnitSheet.of("A", Map.of()));
    String answer =
        "parts: {ty-le: {ratio: {numerator: 9, denominator: 10}}, tru: {cases: {nhắc: 2}}}";
    String typed =
        "ty-le.numerator=9|ty-le.denominator=10|tru.case.0.event=nhắc|tru.case.0.count=2";
    assertThat(AnswerReader.read(form, fields(typed))).isEqualTo(read(answer));
    assertThat(AnswerReader.read(form, AnswerFields.of(Rules.answer(answer))))
        .isEqualTo(read(answer));
    assertThat(problem(form, "tru.case.0.event=nhắc|tru.case.0.count=hai").path())
        .isEqualTo("tru.case.0.count");
  }

  @Test
  void nothing_typed_is_no_answer_yet() {
    assertThat(AnswerReader.read(asked("100", "judged"), Map.of("points", "  ")))
        .isEqualTo(new Decoded.Read<>(Optional.empty()));
  }

  @ParameterizedTest(name = "“{0}” → {1}")
  @CsvSource({
    "'9,5', 9.5",
    "9.5, 9.5",
    "' 9,50 ', 9.5",
    "05, 5",
    "1.000, 1000",
    "'1.000,5', 1000.5"
  })
  @Proves({"REQ-149", "REQ-196"})
  void numbers_as_people_write_them(String typed, String value) {
    assertThat(AnswerReader.read(asked("2000", "judged"), Map.of("points", typed)))
        .isEqualTo(new Decoded.Read<>(Optional.of(new Answer.Judged(points(value)))));
  }

  @ParameterizedTest(name = "“{0}” → {1}")
  @CsvSource({
    "chín, '“chín” không phải là số; mời ghi số, ví dụ 9,5.'",
    "1e3, Không dùng số mũ: “1e3”.",
    "1234567890123, 'Số quá dài: tối đa 12 chữ số phần nguyên và 6 chữ số thập phân.'",
    "'1.500', '“1.500” là 1,5 hay 1.500? Hãy ghi rõ.'",
    "-1, Số ở đây không thể âm. Mời ghi từ 0 trở lên.",
    "'−0,5', Số ở đây không thể âm. Mời ghi từ 0 trở lên."
  })
  void what_is_no_number_is_told_in_words_at_its_field(String typed, String sentence) {
    Problem problem = problem(asked("100", "judged"), "points=" + typed);
    assertThat(problem.path()).isEqualTo("points");
    assertThat(problem.text()).isEqualTo(sentence);
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource({
    "'proportion: {of: a, out_of: b}', numerator=x|denominator=2, numerator",
    "'fixed_deductions: {chậm: 2}', case.0.event=chậm|case.3.event=chậm|case.3.count=x, case.3.count",
    "'timeliness: {per: time, each: 1}', delivery.0.what=A|delivery.0.due=31/02/2024,"
        + " delivery.0.due",
    "'highest_award: {levels: {T: 3}}', award.0.level=T|award.0.what=A|award.0.year=hai,"
        + " award.0.year",
    "'count_times: {once: a, each: 1}', times=-1, times",
    "'proportion: {of: a, out_of: b}', numerator=3|denominator=-4, denominator",
    "'roll_up: {each: judged, periods: [{key: A, label: a}]}', period.A.points=-1, period.A.points",
    "'combinations: {counters: [t], combinations: []}', value.t=x, value.t",
    "'external_class: {source: A, levels: {T: 1}}', level=T|decided=hôm qua, decided",
    "'from_givers: {givers: [{key: S1, label: A}]}', giver.S1=x, giver.S1"
  })
  void a_problem_stands_at_its_field(String rule, String fields, String path) {
    assertThat(problem(asked("100", rule), fields).path()).isEqualTo(path);
  }

  @Test
  void an_answer_in_place_of_figures_keeps_who_gave_it() {
    InputForm form = asked("100", "judged");
    Map<String, String> nothing = Map.of(AnswerReader.ABSENT, "nothing_arose", "points", "5");
    assertThat(AnswerReader.read(form, nothing, Chooser.BLOCK))
        .isEqualTo(new Decoded.Read<>(Optional.of(new Answer.NothingArose(Chooser.BLOCK))));
    Map<String, String> other = Map.of(AnswerReader.ABSENT, "not_applicable", "reason", "vùng cao");
    assertThat(AnswerReader.read(form, other))
        .isEqualTo(
            new Decoded.Read<>(Optional.of(new Answer.NotApplicable(Chooser.UNIT, "vùng cao"))));
    assertThat(problem(form, "absent=khác").path()).isEqualTo(AnswerReader.ABSENT);
  }

  private static Decoded<Optional<Answer>> read(String answer) {
    return new Decoded.Read<>(Optional.of(Rules.answer(answer)));
  }

  private static Problem problem(InputForm form, String fields) {
    return switch (AnswerReader.read(form, fields(fields))) {
      case Decoded.Unreadable<Optional<Answer>>(List<Problem> problems) -> problems.getFirst();
      case Decoded.Read<Optional<Answer>>(Optional<Answer> answer) ->
          throw new AssertionError("understood as " + answer);
    };
  }

  private static InputForm asked(String max, String rule) {
    Item.Leaf leaf = Rules.set(max, rule).leaves().findFirst().orElseThrow();
    return InputForm.of(leaf, UnitSheet.of("A", Map.of()));
  }

  private static Map<String, String> fields(String written) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : written.split("\\|")) {
      int equals = field.indexOf('=');
      fields.put(field.substring(0, equals), field.substring(equals + 1));
    }
    return fields;
  }
}

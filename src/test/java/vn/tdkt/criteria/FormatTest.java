package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.criteria.model.AllOrNothing;
import vn.tdkt.criteria.model.Balance;
import vn.tdkt.criteria.model.Box;
import vn.tdkt.criteria.model.ByPoints;
import vn.tdkt.criteria.model.Combination;
import vn.tdkt.criteria.model.Combinations;
import vn.tdkt.criteria.model.CountTimes;
import vn.tdkt.criteria.model.Event;
import vn.tdkt.criteria.model.ExternalClass;
import vn.tdkt.criteria.model.FromGivers;
import vn.tdkt.criteria.model.Giver;
import vn.tdkt.criteria.model.Interval;
import vn.tdkt.criteria.model.Judged;
import vn.tdkt.criteria.model.LevelThenFaults;
import vn.tdkt.criteria.model.Matrix;
import vn.tdkt.criteria.model.MayFail;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.OverAchievement;
import vn.tdkt.criteria.model.Period;
import vn.tdkt.criteria.model.Proportion;
import vn.tdkt.criteria.model.RelativeToBest;
import vn.tdkt.criteria.model.RollUp;
import vn.tdkt.criteria.model.Rule;
import vn.tdkt.criteria.model.SampleOf;
import vn.tdkt.criteria.model.SharedAchievement;
import vn.tdkt.criteria.model.Timeliness;
import vn.tdkt.criteria.model.YesNo;
import vn.tdkt.criteria.model.Zero;
import vn.tdkt.kernel.Score;

@DisplayName("Bộ tiêu chí viết ra tệp rồi đọc lại, và thứ tự không đổi kết quả")
class FormatTest {
  private static final Score TEN = Score.of(10);
  private static final Interval BELOW_20 = new Interval(null, false, Score.of(1, 5), false, true);
  private static final List<Rule> RULES =
      List.of(
          Judged.FREELY,
          new YesNo(),
          new ExternalClass("Chỉ số", Map.of("Tốt", TEN)),
          new CountTimes("lần", Score.of(1, 3), null),
          new Proportion("đúng", "tổng", Zero.FULL, null),
          new OverAchievement("tỷ lệ", TEN, Score.ONE, Score.of("0.1"), true, TEN, "đạt hết"),
          new Timeliness(
              Timeliness.Late.QUARTER, Score.ONE, null, null, null, null, null, null, List.of()),
          new AllOrNothing(List.of(Box.of("Đủ 100%")), null),
          new Matrix(
              "hồ sơ",
              List.of(BELOW_20),
              "chậm",
              List.of(BELOW_20),
              List.of(List.of(TEN)),
              null,
              null),
          new SampleOf(50, Score.of("0.4"), null),
          new LevelThenFaults(
              Map.of("Tốt", TEN),
              List.of(Event.of("lỗi", "lỗi", Score.of(2))),
              Map.of("lỗi", "Tốt")),
          new Balance(TEN, List.of(Event.of("a", "thưởng", Score.of(-1))), Score.ZERO),
          new MayFail(Judged.FREELY, Score.of(-10)),
          new Combinations(
              List.of("tháng"),
              List.of(new Combination(Map.of("tháng", BELOW_20), TEN)),
              Score.ZERO),
          new RelativeToBest(RelativeToBest.Gives.HALF, null, false),
          new RollUp(
              new YesNo(), List.of(new Period("1", "Học kỳ 1", null)), RollUp.Way.SUM, null, null),
          new SharedAchievement(Map.of("Tỉnh", TEN), SharedAchievement.Split.COUNCIL, null),
          new FromGivers(
              List.of(new Giver("A", "Sở A", TEN, null)),
              RollUp.Way.MEAN,
              RollUp.Missing.ZERO,
              Score.of(15)));

  @Test
  void every_rule_is_read_back_as_it_was_written() {
    List<Item> leaves = new ArrayList<>();
    for (Rule rule : RULES) {
      Heading heading = Heading.of("I." + (leaves.size() + 1), "Tiêu chí", TEN);
      leaves.add(new Item.Leaf(heading, Method.of(rule)));
    }
    Item group = new Item.Branch(Heading.of("I", "Phần", Score.of(RULES.size() * 10L)), leaves);
    CriteriaSet set = CriteriaSet.of("Bộ tiêu chí", "2024", List.of(group), Terms.DEFAULT);
    assertThat(CriteriaFormat.read(CriteriaFormat.write(set))).isEqualTo(new Decoded.Read<>(set));
    assertThat(Difference.between(set, set)).isEmpty();
  }

  @Test
  void what_is_unknown_is_told_with_its_path() {
    Object row = Map.of("name", "A", "number", "1", "rule", Map.of("bands", List.of("quá 5: 1")));
    Object tree = Map.of("title", "A", "year", "2024", "criteria", List.of(row), "thêm", "1");
    assertThat(CriteriaFormat.read(tree))
        .isInstanceOfSatisfying(
            Decoded.Unreadable.class,
            bad ->
                assertThat(bad.problems().toString())
                    .contains("criteria/1/rule/bands/bands/1")
                    .contains("thêm"));
  }

  @Property(tries = 100)
  void the_order_of_units_and_entries_changes_nothing(@ForAll @IntRange(max = 1_000) int seed) {
    Random random = new Random(seed);
    CriteriaSet set = block();
    List<UnitSheet> sheets = sheets(random);
    Map<String, SheetResult> before = byUnit(Evaluation.of(set, sheets));
    List<UnitSheet> shuffled = new ArrayList<>(sheets);
    Collections.shuffle(shuffled, random);
    assertThat(byUnit(Evaluation.of(set, shuffled))).isEqualTo(before);
    before.values().forEach(FormatTest::rowsAddUp);
  }

  private static void rowsAddUp(SheetResult sheet) {
    Score sum = Score.ZERO;
    for (LeafResult leaf : sheet.leaves()) {
      sum = leaf.points() == null ? sum : sum.plus(leaf.points());
    }
    assertThat(sheet.base()).isEqualTo(sum);
  }

  private static CriteriaSet block() {
    Rule best = new RelativeToBest(RelativeToBest.Gives.HALF, RelativeToBest.Gives.FULL, false);
    Rule share = new Proportion("đúng", "tổng", Zero.FULL, null);
    List<Item> leaves =
        List.of(
            new Item.Leaf(Heading.of("1", "A", TEN), Method.of(best)),
            new Item.Leaf(Heading.of("2", "B", TEN), Method.of(share)));
    Terms ranked = Terms.DEFAULT.with(ByPoints.total());
    return CriteriaSet.of("Bộ tiêu chí", "2024", leaves, ranked);
  }

  private static List<UnitSheet> sheets(Random random) {
    List<UnitSheet> sheets = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      Score actual = Score.of(random.nextInt(200));
      entries.put("1", Entry.of(new Answer.PlanActual(Score.of(90 + random.nextInt(20)), actual)));
      entries.put("2", Entry.of(new Answer.Ratio(Score.of(random.nextInt(7)), Score.of(7))));
      sheets.add(UnitSheet.of("Đơn vị " + i, entries));
    }
    return sheets;
  }

  private static Map<String, SheetResult> byUnit(BlockResult block) {
    Map<String, SheetResult> units = new HashMap<>();
    block.units().forEach(unit -> units.put(unit.unit(), unit));
    return units;
  }
}

package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import vn.tdkt.criteria.Decoded.Read;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** The language of the rulebook: rules as season files write them, and what they give. */
final class Rules {
  static final String KEY = "I.1";

  /** Every scalar is a text, as in season files. */
  private static final LoadSettings TEXTS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).build();

  private Rules() {}

  static Score points(String machine) {
    return Score.of(machine);
  }

  /** The tree of a text as it stands in a season file; what is a tree already stays. */
  static Object yaml(Object written) {
    return written instanceof String text
        ? Objects.requireNonNull(new Load(TEXTS).loadFromString(text))
        : written;
  }

  /** A set with one leaf of this maximum and rule, both as in a season file. */
  static CriteriaSet set(String max, Object rule) {
    return read(Map.of("name", "Tiêu chí", "number", "I.1", "max", max, "rule", yaml(rule)));
  }

  /** A set with this one row. */
  static CriteriaSet read(Object row) {
    return whole(Map.of("title", "Bộ tiêu chí", "year", "2024", "criteria", List.of(yaml(row))));
  }

  /** A set with all that it declares. */
  static CriteriaSet whole(Object written) {
    Object tree = yaml(written);
    return switch (CriteriaFormat.read(tree)) {
      case Read<CriteriaSet>(CriteriaSet set) -> set;
      case Decoded.Unreadable<CriteriaSet>(List<Problem> problems) ->
          throw new AssertionError(problems);
    };
  }

  static Answer answer(Object tree) {
    return switch (AnswerFormat.readAnswer(yaml(tree))) {
      case Read<Answer>(Answer answer) -> answer;
      case Decoded.Unreadable<Answer>(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  static LeafResult score(CriteriaSet set, Object answer) {
    return leaf(Evaluation.of(set, UnitSheet.of("A", Map.of(KEY, Entry.of(answer(answer))))));
  }

  static LeafResult score(String max, Object rule, Object answer) {
    return score(set(max, rule), answer);
  }

  /** A sheet with plain answers, leaf by leaf: "I.1: {judged: 5}". */
  static UnitSheet sheet(String unit, Object answers) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    ((Map<?, ?>) yaml(answers))
        .forEach((key, answer) -> entries.put(key.toString(), Entry.of(answer(answer))));
    return UnitSheet.of(unit, entries);
  }

  static LeafResult leaf(SheetResult sheet) {
    return Objects.requireNonNull(sheet.leaf(KEY));
  }

  static void gives(LeafResult leaf, String points) {
    assertThat(leaf.points()).as(leaf.reason()).isEqualTo(Score.of(points));
  }

  /** Open, with this question. */
  static void asks(LeafResult leaf, FindingCode code) {
    assertThat(leaf.points()).as(leaf.reason()).isNull();
    assertThat(leaf.state()).isEqualTo(LeafResult.State.UNDETERMINED);
    assertThat(codes(leaf.findings())).contains(code.code());
  }

  static void finds(CriteriaSet set, FindingCode code) {
    assertThat(codes(set.diagnose())).contains(code.code());
  }

  /** Points, and this beside them. */
  static void notes(LeafResult leaf, FindingCode code) {
    assertThat(leaf.points()).as(leaf.reason()).isNotNull();
    assertThat(codes(leaf.findings())).contains(code.code());
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  static Item.Leaf judged(String ref, String max) {
    return new Item.Leaf(Heading.of(ref, "Tiêu chí " + ref, Score.of(max)), Method.JUDGED);
  }

  static Item.Branch branch(String ref, String max, Item... children) {
    return new Item.Branch(Heading.of(ref, "Phần " + ref, Score.of(max)), List.of(children));
  }

  static Item.Leaf[] judgedLeaves(String ref, String... maxima) {
    return Stream.iterate(0, i -> i < maxima.length, i -> i + 1)
        .map(i -> judged(ref + "." + (i + 1), maxima[i]))
        .toArray(Item.Leaf[]::new);
  }
}

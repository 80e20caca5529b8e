package vn.tdkt.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.season.yaml.YamlReader;
import vn.tdkt.season.yaml.YamlWriter;

/** Every example of docs/season-format.md is read and computed, and every method has one. */
class FormatDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/season-format.md");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  static Stream<String> examples() throws IOException {
    return EXAMPLE.matcher(Files.readString(DOCUMENT)).results().map(found -> found.group(1));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_gives_what_it_says(String example) {
    Map<?, ?> says = map(YamlReader.read(example).root());
    SeasonReading reading =
        SeasonFile.read(says.containsKey("schema") ? example : YamlWriter.write(season(says)));
    assertThat(reading).isInstanceOf(SeasonReading.Understood.class);
    SeasonResult result = SeasonResult.of(((SeasonReading.Understood) reading).season());
    List<SheetResult> units = result.rounds().getFirst().result().units();
    LeafResult first = units.getFirst().leaves().getFirst();

    if (says.containsKey("points")) {
      assertThat(points(first)).isEqualTo(says.get("points"));
    }
    if (says.containsKey("bonus")) {
      assertThat(first.bonus().text()).isEqualTo(says.get("bonus"));
    }
    if (says.containsKey("ranks")) {
      Map<String, Object> ranks = new LinkedHashMap<>();
      units.forEach(unit -> ranks.put(unit.unit(), rank(unit)));
      assertThat(ranks).isEqualTo(says.get("ranks"));
    }
  }

  @Test
  void every_method_has_its_example() throws IOException {
    List<String> sections = List.of(Files.readString(DOCUMENT).split("\n### ", -1));

    assertThat(IntStream.rangeClosed(1, 31).mapToObj(number -> "M" + number + " "))
        .allSatisfy(
            method ->
                assertThat(sections)
                    .anyMatch(
                        section -> section.startsWith(method) && section.contains("```yaml")));
  }

  /** The smallest season around an example: one criterion and one unit, unless it names more. */
  private static Map<String, Object> season(Map<?, ?> says) {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("title", "Ví dụ");
    set.put("year", "2026");
    set.put("from", "01/01/2026");
    set.put("until", "01/01/2027");
    put(set, "terms", says.get("terms"));
    set.put("criteria", criteria(says));
    return Map.of(
        "schema",
        SeasonFile.SCHEMA,
        "block",
        Map.of("name", "Ví dụ"),
        "criteria_set",
        set,
        "units",
        units(says));
  }

  private static Object criteria(Map<?, ?> says) {
    if (says.get("criteria") instanceof List<?> several) {
      return several;
    }
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("number", "1");
    one.put("name", "Ví dụ");
    map(says.get("criterion")).forEach((key, value) -> put(one, String.valueOf(key), value));
    return List.of(one);
  }

  private static List<Object> units(Map<?, ?> says) {
    Map<?, ?> entries =
        says.get("units") instanceof Map<?, ?> several
            ? several
            : Map.of("a", Objects.requireNonNull(says.get("entry")));
    List<Object> units = new ArrayList<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      Map<String, Object> unit = new LinkedHashMap<>();
      unit.put("unit", entry.getKey());
      unit.put("name", entry.getKey());
      put(unit, "attributes", units.isEmpty() ? says.get("attributes") : null);
      unit.put(
          "entries",
          says.containsKey("criteria") ? entry.getValue() : Map.of("1", entry.getValue()));
      units.add(unit);
    }
    return units;
  }

  private static Object points(LeafResult leaf) {
    return leaf.points() == null ? "chưa xác định" : leaf.points().text();
  }

  private static Object rank(SheetResult unit) {
    return unit.rank() == null ? "không xếp hạng" : unit.rank().toString();
  }

  private static Map<?, ?> map(@Nullable Object tree) {
    return (Map<?, ?>) Objects.requireNonNull(tree);
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value);
    }
  }
}

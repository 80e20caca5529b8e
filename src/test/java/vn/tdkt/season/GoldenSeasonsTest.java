package vn.tdkt.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.criteria.SheetResult;

/**
 * Every shipped season gives the same result as before, to the letter. A change that is meant is
 * written with {@code -Dgolden.write=true} and read as a difference.
 */
class GoldenSeasonsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_result_is_the_one_on_record(String name) throws IOException {
    String json = SeasonJson.write(SeasonResult.of(Samples.read(name)));
    Path golden = GOLDEN.resolve(name + ".json");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, json);
    }

    assertThat(json).isEqualTo(Files.readString(golden));
  }

  @Test
  @DisplayName("Khối giả định: hai phân nhóm, một đơn vị không xếp hạng, một lần bằng điểm")
  void the_fictional_block_is_ranked() {
    SeasonResult result = SeasonResult.of(Samples.read("khoi-gia-dinh-2026"));
    List<SheetResult> block = result.rounds().getLast().result().units();

    assertThat(block).hasSize(12);
    assertThat(block.stream().filter(unit -> unit.rank() == null))
        .singleElement()
        .extracting(SheetResult::unranked)
        .isEqualTo("Tập thể lãnh đạo bị kỷ luật từ cảnh cáo trở lên");
    SheetResult first = unit(block, "du-lieu");
    SheetResult second = unit(block, "thong-ke");
    assertThat(first.total()).isEqualTo(second.total());
    assertThat(List.of(first, second)).extracting(SheetResult::rank).containsExactly(3, 4);
  }

  @Test
  void the_block_differs_from_some_self_scores_and_says_why() {
    Season season = Samples.read("khoi-gia-dinh-2026");

    assertThat(season.rounds().sequencedKeySet()).containsExactly("self", "block");
    assertThat(season.rounds().lastEntry().getValue())
        .flatExtracting(sheet -> List.copyOf(sheet.entries().values()))
        .filteredOn(entry -> entry.override() != null)
        .hasSizeGreaterThan(5)
        .allSatisfy(entry -> assertThat(String.valueOf(entry.override())).contains("reason="));
  }

  private static SheetResult unit(List<SheetResult> units, String key) {
    return units.stream().filter(unit -> unit.unit().equals(key)).findFirst().orElseThrow();
  }
}

package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./tdkt score: mã kết thúc 0, 1, 2; đầu ra chuẩn chỉ có kết quả")
class ScoreFileTest {
  private static final String CLEAN =
      """
      schema: tdkt-season/1
      block: {name: Khối thử}
      criteria_set:
        title: Bảng thử
        year: "2026"
        terms: {ranking: {by_points: {basis: points, with_bonus: có}}}
        criteria:
          - {number: 1, name: Việc, max: 10, rule: yes_no}
      units:
        - {unit: a, name: A, entries: {1: {yes_no: có}}}
      """;

  @TempDir Path folder;
  private final PrintStream usual = System.out;
  private final PrintStream usualErrors = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(usual);
    System.setErr(usualErrors);
  }

  @Test
  void a_season_without_findings_ends_with_0() throws IOException {
    assertThat(score(CLEAN)).isEqualTo(ExitCode.CLEAN);
    assertThat(said(out)).startsWith("{").endsWith("}\n").contains("\"rank\" : 1");
    assertThat(said(err)).isEmpty();
  }

  @Test
  void findings_end_with_1() throws IOException {
    assertThat(score(CLEAN.replace("{yes_no: có}", "{level: Tốt}"))).isEqualTo(ExitCode.FINDINGS);
    assertThat(said(out)).contains("\"state\" : \"undetermined\"", "answer.wrong-kind");
  }

  @Test
  void what_cannot_be_read_ends_with_2_and_names_line_and_column() throws IOException {
    assertThat(score(CLEAN.replace("max: 10", "max: mười"))).isEqualTo(ExitCode.UNREADABLE);
    assertThat(said(err)).contains(":8:31: ");
    assertThat(said(out)).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_ends_with_2() {
    assertThat(score(folder.resolve("không.yaml"))).isEqualTo(ExitCode.UNREADABLE);
  }

  private ExitCode score(String text) throws IOException {
    Path file = folder.resolve("mùa.yaml");
    Files.writeString(file, text);
    return score(file);
  }

  private static ExitCode score(Path file) {
    return new ScoreFile(Options.of(Command.SCORE, List.of(file.toString()), Map.of())).score();
  }

  private static String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}

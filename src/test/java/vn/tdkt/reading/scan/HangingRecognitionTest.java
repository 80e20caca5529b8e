package vn.tdkt.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.reading.ScannedPages;
import vn.tdkt.reading.page.SeenPage;
import vn.tdkt.reading.text.Unreadable;
import vn.tdkt.testing.Proves;

@DisplayName("Phần mềm nhận dạng chữ treo, chậm hoặc hỏng")
@Proves("REQ-43")
class HangingRecognitionTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** For a machine that is busy with other work. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  /** Tells its languages, then starts a program that takes an hour, and tells who that is. */
  private static final String SLOW =
      """
      #!/bin/sh
      if [ "$1" = --list-langs ]; then echo vie; exit; fi
      sleep 3600 &
      echo $! > "$(dirname "$0")/started"
      wait
      """;

  private static final String SILENT =
      """
      #!/bin/sh
      echo $$ > "$(dirname "$0")/started"
      exec sleep 3600
      """;

  @TempDir Path folder;

  private String program(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("tesseract"), script);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program.toString();
  }

  private PageRecognition recognition(String script) throws IOException {
    return new PageRecognition(
        VietnamTime.clock(), new Tesseract(program(script), PATIENCE, PATIENCE));
  }

  private static BufferedImage picture() {
    return scan().pages().getLast();
  }

  private static ScannedPages scan() {
    Paper paper = Paper.builder("Báo cáo").add(Paragraph.plain("Đơn vị đạt 950 điểm.")).build();
    return ScannedPages.of(Papers.pdf(paper));
  }

  @Test
  void it_is_ended_with_all_that_it_started_and_the_file_is_refused() throws IOException {
    PageRecognition recognition = recognition(SLOW);
    recognition.begin(1);
    BufferedImage picture = picture();
    assertTimeout(
        BOUND,
        () ->
            assertThatThrownBy(() -> recognition.page(picture, 1))
                .extracting(Unreadable::reason)
                .isEqualTo("recognition-too-slow"));
    nothingIsLeft();
  }

  private void nothingIsLeft() throws IOException {
    long started = Long.parseLong(Files.readString(folder.resolve("started")).strip());
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          while (isRunning(started)) {
            Thread.onSpinWait();
          }
        });
  }

  /** One that has ended has no command, though it may stand in the list until it is collected. */
  private static boolean isRunning(long process) {
    return ProcessHandle.of(process).flatMap(handle -> handle.info().command()).isPresent();
  }

  /** Two may run at a time; each that hangs gives its turn back. */
  @Test
  void others_are_read_afterwards() throws IOException {
    PageRecognition hanging = recognition(SLOW);
    BufferedImage picture = picture();
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> hanging.page(picture, 1)).isInstanceOf(Unreadable.class);
    }
    SeenPage read = new PageRecognition(VietnamTime.clock()).page(picture, 1);
    assertThat(read.text()).contains("Đơn vị đạt 950 điểm.");
  }

  @ParameterizedTest
  @ValueSource(strings = {SILENT, "#!/bin/sh\nexit 1\n", "#!/bin/sh\nkill -9 $$\n"})
  void one_that_does_not_even_tell_its_languages_is_out_of_order(String script) throws IOException {
    PageRecognition recognition = recognition(script);
    assertThat(recognition.isPossible()).isFalse();
    assertThatThrownBy(() -> recognition.begin(1))
        .extracting(Unreadable::reason)
        .isEqualTo("recognition-silent");
  }

  /** As a person meets it: the command, with a program in the path that never answers. */
  @Test
  void the_command_tells_it_in_one_sentence() throws Exception {
    program(SILENT);
    Path scan = Files.write(folder.resolve("bang.png"), scan().page(1, "png"));
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "vn.tdkt.Tdkt",
            "check",
            scan.toString());
    command.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
    Process check = command.start();
    String told = new String(check.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor()).isEqualTo(2);
    assertThat(told.strip().lines())
        .singleElement()
        .asString()
        .contains("bang.png", "Tesseract", "không trả lời", "thử lại sau");
    nothingIsLeft();
  }
}

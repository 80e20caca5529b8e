package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.SheetFiles;

@DisplayName("./tdkt check: mã kết thúc 0, 1, 2; đầu ra chuẩn chỉ có kết quả")
class CheckFileTest {
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
  void a_clean_file_ends_with_0() throws IOException {
    assertThat(check(SheetFiles.docx(PrintedSheet.thaiNguyen()))).isEqualTo(ExitCode.CLEAN);
    assertThat(said(out)).isEqualTo("Không thấy lỗi nào.\n");
  }

  @Test
  void findings_end_with_1_and_are_told_to_machines_too() throws IOException {
    byte[] file = SheetFiles.docx(PrintedSheet.bacGiang());
    assertThat(check(file, "--json")).isEqualTo(ExitCode.FINDINGS);
    assertThat(said(out))
        .startsWith("{\"findings\":[{\"severity\":\"error\",\"code\":\"sum.differs\"");
    assertThat(said(err)).isEmpty();
  }

  @Test
  void what_cannot_be_read_ends_with_2() throws IOException {
    assertThat(check(new byte[0])).isEqualTo(ExitCode.UNREADABLE);
    assertThat(said(out)).isEmpty();
    assertThat(said(err)).contains("không có nội dung");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    assertThatThrownBy(() -> check(folder.resolve("không.docx")))
        .isInstanceOf(UsageFault.class)
        .hasMessageContaining("không.docx");
  }

  private ExitCode check(byte[] bytes, String... flags) throws IOException {
    return check(Files.write(folder.resolve("bảng.docx"), bytes), flags);
  }

  private static ExitCode check(Path file, String... flags) {
    List<String> arguments = new ArrayList<>(List.of(flags));
    arguments.add(file.toString());
    return new CheckFile(Options.of(Command.CHECK, arguments, Map.of())).check();
  }

  private static String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}

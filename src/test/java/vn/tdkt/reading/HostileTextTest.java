package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.proofreading.Proofreading;

/**
 * Each text would be searched for hours by a reader that tries every line as the first of a table.
 */
@DisplayName("Văn bản thuần 4 MB cố tình giống bảng: đọc được hoặc một câu rõ ràng, không treo máy")
@Timeout(60)
class HostileTextTest {
  private static final int SIZE = 4 << 20;

  @TempDir Path folder;

  /** Lines that look like rows and lead a reader to look at all others again and again. */
  enum Hostile {
    GAPS(line -> "abcdefg  bcdefgh  cdefghi"),
    WIDE_GAPS(line -> "a" + " ".repeat(390) + "b"),
    BLANKS_AT_THE_END(line -> "a" + " ".repeat(390)),
    DOTS(line -> "......... / ……… ngày    tháng    năm 20..."),
    NUMBERED_NOW_AND_THEN(line -> (line % 400 == 0 ? "1" : "xx") + "  nội dung  cột hai"),
    PAGES(line -> (line % 3 == 0 ? "\f" : "") + (line % 3 + 1) + "  nội dung tiêu chí    5    4"),
    BLANK_LINES_BEHIND_A_ROW(line -> line == 0 ? "a\tb" : ""),
    LINES_WITHOUT_TABS(line -> line == 0 ? "a\tb\tc\nd\te" : "chữ chữ chữ chữ chữ"),
    OPEN_QUOTE(line -> line == 0 ? "a\tb\na\t\"b" : "chữ chữ chữ chữ chữ"),
    OPEN_QUOTES(line -> "nội dung dài\t\"nội dung"),
    TABS(line -> "a" + "\t".repeat(200_000)),
    CELLS(line -> "nội dung dài hơn\tb"),
    FIGURES(line -> "1 ".repeat(195) + "x"),
    NUMBERS(line -> "10 9,5 10 9,5 8 7 6 5"),
    STROKES(line -> "IIIII IIIII IIIII IIIII"),
    STARS(line -> "*a *b *c *d *e *f *g *h"),
    SHORT_LINES(line -> "a");

    private final IntFunction<String> line;

    Hostile(IntFunction<String> line) {
      this.line = line;
    }

    byte[] bytes() {
      StringBuilder text = new StringBuilder();
      for (int at = 0; text.length() < SIZE; at++) {
        text.append(line.apply(at)).append('\n');
      }
      byte[] all = text.toString().getBytes(StandardCharsets.UTF_8);
      return new String(all, 0, SIZE - 8, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void a_text_like_a_table_ends_with_an_answer(Hostile text) {
    assertThatCode(() -> proofread(text.bytes())).doesNotThrowAnyException();
  }

  private List<?> proofread(byte[] text) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), text);
    return switch (new Reading(VietnamTime.clock()).read("a.txt", file)) {
      case Outcome.Done<ReadDocument>(ReadDocument document) -> Proofreading.of(document);
      case Outcome.Refused<ReadDocument>(var refusal) -> List.of(refusal.text());
    };
  }
}

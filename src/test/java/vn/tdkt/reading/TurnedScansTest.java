package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.testing.Proves;

@DisplayName("Trang quét đặt ngược, đặt nằm")
@Proves("REQ-43")
class TurnedScansTest {
  private static final int WIDTH = 595;
  private static final int HEIGHT = 842;

  @TempDir Path folder;

  private static ScannedPages lastPage() {
    PrintedSheet sheet = PrintedSheet.bacGiangWithExplanations();
    return new ScannedPages(
        ScannedPages.of(PaperFiles.pdf(sheet)).pages().reversed().subList(0, 1));
  }

  @ParameterizedTest(name = "xoay {0} góc vuông")
  @ValueSource(ints = {1, 2, 3})
  void a_turned_page_is_read_upright_and_its_places_are_those_of_the_picture(int quarters)
      throws IOException {
    ReadFiles reading = new ReadFiles(folder);
    ReadDocument upright = reading.read("dung.png", lastPage().page(1, "png"));
    ReadDocument turned = reading.read("xoay.png", lastPage().turned(quarters).page(1, "png"));
    assertThat(turned.paragraphs().map(Paragraph::text))
        .containsExactlyElementsOf(upright.paragraphs().map(Paragraph::text).toList());
    Region there = region(turned);
    Region expected = turned(region(upright), quarters);
    assertThat(there.left()).isCloseTo(expected.left(), within(3));
    assertThat(there.top()).isCloseTo(expected.top(), within(3));
    assertThat(there.width()).isCloseTo(expected.width(), within(3));
    assertThat(there.height()).isCloseTo(expected.height(), within(3));
  }

  /** Of the first line below the table. */
  private static Region region(ReadDocument document) {
    return document
        .paragraphs()
        .map(paragraph -> Objects.requireNonNull(paragraph.place().region()))
        .findFirst()
        .orElseThrow();
  }

  private static Region turned(Region r, int quarters) {
    int right = r.left() + r.width();
    int bottom = r.top() + r.height();
    int wide = quarters == 2 ? r.width() : r.height();
    int high = quarters == 2 ? r.height() : r.width();
    return switch (quarters) {
      case 1 -> new Region(HEIGHT - bottom, r.left(), wide, high, r.dotsPerInch());
      case 2 -> new Region(WIDTH - right, HEIGHT - bottom, wide, high, r.dotsPerInch());
      default -> new Region(r.top(), WIDTH - right, wide, high, r.dotsPerInch());
    };
  }
}

package vn.tdkt.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.reading.page.Lattice;

@DisplayName("Đường kẻ bảng trong ảnh")
class RuledLinesTest {
  private static final int WIDTH = 1240;
  private static final int HEIGHT = 900;

  private static BufferedImage drawn(Consumer<Graphics2D> drawing) {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(3));
    drawing.accept(pen);
    pen.dispose();
    return page;
  }

  /** Three columns and two rows; the line between the upper two cells is missing. */
  private static void table(Graphics2D pen) {
    for (int y : new int[] {100, 300, 500}) {
      pen.drawLine(100, y, 1100, y);
    }
    pen.drawLine(100, 100, 100, 500);
    pen.drawLine(400, 300, 400, 500);
    pen.drawLine(800, 100, 800, 500);
    pen.drawLine(1100, 100, 1100, 500);
  }

  private static List<Lattice> tables(BufferedImage page) {
    return Lattice.of(RuledLines.in(Ink.in(GrayImage.of(page))));
  }

  @Test
  void a_table_is_found_where_a_line_is_missing_cells_are_one() {
    assertThat(tables(drawn(RuledLinesTest::table)))
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.columns()).hasSize(4);
              assertThat(table.rows()).hasSize(3);
              assertThat(table.cells()).hasSize(5);
            });
  }

  @Test
  void weak_toner_and_dust_change_nothing() {
    BufferedImage page = drawn(RuledLinesTest::table);
    Random chance = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int shade = chance.nextBoolean() ? 0xFF : 0;
      page.getRaster().setSample(chance.nextInt(WIDTH), chance.nextInt(HEIGHT), 0, shade);
    }
    assertThat(tables(page))
        .singleElement()
        .satisfies(table -> assertThat(table.cells()).hasSize(5));
  }

  @Test
  void a_shadow_on_the_paper_and_the_lid_of_the_scanner_are_no_lines() {
    BufferedImage page =
        drawn(
            pen -> {
              table(pen);
              pen.fillRect(0, 0, 40, HEIGHT);
              pen.fillRect(0, HEIGHT - 60, WIDTH, 60);
            });
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        int shade = page.getRaster().getSample(x, y, 0) * (WIDTH + x) / (2 * WIDTH);
        page.getRaster().setSample(x, y, 0, shade);
      }
    }
    assertThat(tables(page))
        .singleElement()
        .satisfies(table -> assertThat(table.cells()).hasSize(5));
  }

  @Test
  void text_a_frame_and_an_underline_are_no_table() {
    assertThat(
            tables(
                drawn(
                    pen -> {
                      pen.drawRect(100, 100, 500, 80);
                      pen.drawLine(300, 400, 700, 400);
                      for (int letter = 0; letter < 40; letter++) {
                        pen.fillRect(100 + 20 * letter, 600, 6, 40);
                      }
                    })))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} độ")
  @ValueSource(doubles = {-2.5, -0.6, 0, 0.4, 3.1})
  void a_page_that_lies_askew_is_put_straight(double degrees) {
    BufferedImage page =
        drawn(
            pen -> {
              pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
              table(pen);
            });
    assertThat(Math.toDegrees(Slant.of(Ink.in(GrayImage.of(page)))))
        .isCloseTo(degrees, within(0.1));
  }
}

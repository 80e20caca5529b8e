package vn.tdkt.reading.scan;

import java.util.ArrayList;
import java.util.List;

/** The words of several pictures as Tesseract lists them: tab-separated, one row a word. */
final class WordTable {
  private static final int COLUMNS = 12;
  private static final String A_WORD = "5";

  private final List<List<Word>> words = new ArrayList<>();
  private String line = "";
  private int lines;

  private WordTable(int pictures) {
    for (int i = 0; i < pictures; i++) {
      words.add(new ArrayList<>());
    }
  }

  /** One list for each picture, in order. */
  static List<List<Word>> read(String listing, int pictures) {
    WordTable table = new WordTable(pictures);
    listing.lines().map(row -> row.split("\t", COLUMNS)).forEach(table::take);
    return table.words;
  }

  private void take(String[] cells) {
    if (cells.length < COLUMNS || !cells[0].equals(A_WORD) || cells[11].isBlank()) {
      return;
    }
    String belongs = String.join(" ", cells[1], cells[2], cells[3], cells[4]);
    lines += belongs.equals(line) ? 0 : 1;
    line = belongs;
    int left = Integer.parseInt(cells[6]);
    int top = Integer.parseInt(cells[7]);
    Box box =
        new Box(left, top, left + Integer.parseInt(cells[8]), top + Integer.parseInt(cells[9]));
    int percent = Math.clamp((long) Double.parseDouble(cells[10]), 0, 99);
    words.get(Integer.parseInt(cells[1]) - 1).add(new Word(cells[11].strip(), lines, box, percent));
  }
}

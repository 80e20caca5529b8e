package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a page outside its tables: lines put together to paragraphs. */
final class FreeText {
  /** Baselines farther apart than this begin a paragraph, in parts of the letters' size. */
  private static final double NEXT_PARAGRAPH = 2.2;

  /** Where numbers of pages stand: in this part of the height, at either end. */
  private static final double MARGIN = 0.1;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)[-–]?\\s*(?:trang\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?\\s*[-–]?");

  private FreeText() {}

  /** Lines that are one paragraph, with the width in which they flow. */
  record Piece(Flow flow, List<TextLine> lines) {
    double top() {
      return lines.getFirst().baseline();
    }

    /** Whether the next page goes on with this paragraph. */
    boolean flowsOnIn(Piece next) {
      return flow.flowsOn(lines.getLast(), next.lines.getFirst());
    }

    Piece followedBy(Piece rest) {
      List<TextLine> all = new ArrayList<>(lines);
      all.addAll(rest.lines);
      return new Piece(flow, all);
    }
  }

  /** Lines of text outside tables, without the number of the page. */
  static List<TextLine> lines(List<Glyph> glyphs, double pageHeight) {
    return TextLine.of(glyphs).stream().filter(line -> !isPageNumber(line, pageHeight)).toList();
  }

  static List<Piece> of(List<TextLine> lines, Flow flow) {
    List<Piece> pieces = new ArrayList<>();
    for (TextLine line : lines) {
      List<TextLine> parts = line.parts();
      if (parts.size() == 1 && !pieces.isEmpty() && goesOn(pieces.getLast(), line)) {
        pieces.getLast().lines().add(line);
      } else {
        parts.forEach(part -> pieces.add(new Piece(flow, new ArrayList<>(List.of(part)))));
      }
    }
    return pieces;
  }

  private static boolean goesOn(Piece piece, TextLine line) {
    TextLine last = piece.lines().getLast();
    return line.baseline() - last.baseline() < NEXT_PARAGRAPH * line.size()
        && piece.flow().flowsOn(last, line);
  }

  private static boolean isPageNumber(TextLine line, double pageHeight) {
    double height = line.baseline() / pageHeight;
    return (height < MARGIN || height > 1 - MARGIN) && PAGE_NUMBER.matcher(line.text()).matches();
  }
}

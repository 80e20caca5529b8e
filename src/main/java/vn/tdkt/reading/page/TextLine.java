package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.tdkt.reading.text.Run;

/**
 * Letters beside each other on one baseline, with the spaces that are seen between them.
 *
 * @param glyphs from left to right
 */
record TextLine(List<Glyph> glyphs) {
  /** In parts of the size of the letters: what separates letters, and what separates words. */
  private static final double SPACE = 0.2;

  private static final double USUAL_SPACE = 0.25;

  /** Letters whose baselines differ by less stand on one line: footnote signs, "m²". */
  private static final double SAME_LINE = 0.45;

  /** Lines from top to bottom. */
  static List<TextLine> of(List<Glyph> glyphs) {
    List<List<Glyph>> lines = new ArrayList<>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (Glyph glyph :
        glyphs.stream().sorted(Comparator.comparingDouble(Glyph::baseline)).toList()) {
      if (glyph.baseline() - baseline > SAME_LINE * Math.max(glyph.size(), 1)) {
        lines.add(new ArrayList<>());
        baseline = glyph.baseline();
      }
      lines.getLast().add(glyph);
    }
    return lines.stream().map(TextLine::ofOneLine).filter(line -> !line.glyphs.isEmpty()).toList();
  }

  /** Spaces at the ends say nothing; programs leave them where they break lines. */
  private static TextLine ofOneLine(List<Glyph> glyphs) {
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList()) {
      boolean leading = line.isEmpty() && glyph.text().isBlank();
      if (!leading && (line.isEmpty() || !glyph.repeats(line.getLast()))) {
        line.add(glyph);
      }
    }
    while (!line.isEmpty() && line.getLast().text().isBlank()) {
      line.removeLast();
    }
    return new TextLine(List.copyOf(line));
  }

  double left() {
    return glyphs.getFirst().left();
  }

  double right() {
    return glyphs.getLast().right();
  }

  double width() {
    return right() - left();
  }

  double baseline() {
    return glyphs.getFirst().baseline();
  }

  double size() {
    return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
  }

  /** As sure as the least sure of its letters. */
  int percent() {
    return glyphs.stream().mapToInt(Glyph::percent).min().orElse(Glyph.WRITTEN);
  }

  String text() {
    return runs().stream().map(Run::text).collect(Collectors.joining());
  }

  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean spaced = i > 0 && isSpaced(glyphs.get(i - 1), glyph);
      runs.add(new Run((spaced ? " " : "") + glyph.text(), glyph.font()));
    }
    return runs;
  }

  private static boolean isSpaced(Glyph before, Glyph glyph) {
    return glyph.left() - before.right() > SPACE * glyph.size();
  }

  /** How wide the space between its words is; what is usual where it has one word. */
  double space() {
    return glyphs.stream()
        .filter(glyph -> glyph.text().isBlank())
        .mapToDouble(glyph -> glyph.right() - glyph.left())
        .min()
        .orElse(USUAL_SPACE * size());
  }

  /** How wide its first word is, for telling whether it would have fitted on the line before. */
  double firstWord() {
    int end = 1;
    while (end < glyphs.size()
        && !glyphs.get(end).text().isBlank()
        && !isSpaced(glyphs.get(end - 1), glyphs.get(end))) {
      end++;
    }
    return glyphs.get(end - 1).right() - left();
  }

  /** Its parts where something as wide as several letters lies between: columns without lines. */
  List<TextLine> parts() {
    List<TextLine> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).left() - glyphs.get(i - 1).right() > 2 * glyphs.get(i).size()) {
        parts.add(new TextLine(glyphs.subList(from, i)));
        from = i;
      }
    }
    parts.add(new TextLine(glyphs.subList(from, glyphs.size())));
    return parts;
  }
}

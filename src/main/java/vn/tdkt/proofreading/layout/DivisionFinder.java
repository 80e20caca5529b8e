package vn.tdkt.proofreading.layout;

import java.util.List;
import vn.tdkt.reading.SetParagraph;

/** Finds parts, chapters and sections in the text, each with its title on the line below. */
final class DivisionFinder {
  private DivisionFinder() {}

  static void find(List<SetParagraph> paragraphs, int from, int end, Parts parts) {
    boolean titleNext = false;
    for (int i = from; i < end; i++) {
      SetParagraph paragraph = paragraphs.get(i);
      if (paragraph.inTable() || paragraph.isBlank()) {
        continue;
      }
      for (SetParagraph line : paragraph.lines()) {
        boolean heading = StructureCheck.isDivision(line.text());
        if (heading) {
          parts.add(Part.DIVISION, line, i);
        } else if (titleNext) {
          parts.add(Part.DIVISION_TITLE, line, i);
        }
        titleNext = heading;
      }
    }
  }
}

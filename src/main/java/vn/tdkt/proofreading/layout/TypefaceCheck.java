package vn.tdkt.proofreading.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.SetParagraph;
import vn.tdkt.reading.SetRun;

/** Times New Roman throughout, in black (point 3); each other face is told once. */
final class TypefaceCheck implements LayoutCheck {
  private static final String OFFICIAL = "Times New Roman";

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    Map<String, SetParagraph> others = new LinkedHashMap<>();
    for (SetParagraph paragraph : paper.paragraphs()) {
      paragraph.runs().stream()
          .filter(SetRun::isSeen)
          .map(SetRun::font)
          .filter(font -> !font.isEmpty() && !font.equalsIgnoreCase(OFFICIAL))
          .forEach(font -> others.putIfAbsent(font, paragraph));
    }
    Stream<Finding> faces =
        others.entrySet().stream()
            .map(other -> LayoutFlaw.FONT.at(other.getValue().place().words(), other.getKey()));
    return Stream.concat(faces, coloured(paper));
  }

  private static Stream<Finding> coloured(PaperFacts paper) {
    return paper.paragraphs().stream()
        .filter(paragraph -> paragraph.runs().stream().anyMatch(r -> r.isSeen() && !r.black()))
        .limit(1)
        .map(paragraph -> LayoutFlaw.COLOUR.at(paragraph.place().words()));
  }
}

package vn.tdkt.proofreading.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.proofreading.layout.PaperFacts.AnnexFacts;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.SetParagraph;
import vn.tdkt.reading.Sheet;

/** Finds the annexes behind the closing. */
final class AnnexFinder {
  /** Title and reference stand directly below the heading. */
  private static final int HEAD = 8;

  private final List<SetParagraph> paragraphs;
  private final List<Sheet> sheets;
  private final Parts parts;

  AnnexFinder(List<SetParagraph> paragraphs, List<Sheet> sheets, Parts parts) {
    this.paragraphs = paragraphs;
    this.sheets = sheets;
    this.parts = parts;
  }

  List<AnnexFacts> find(int from) {
    List<AnnexFacts> annexes = new ArrayList<>();
    for (int i = from; i < paragraphs.size(); i++) {
      SetParagraph paragraph = paragraphs.get(i);
      if (Sighting.isAnnex(paragraph.lines().getFirst().text()) && !paragraph.inTable()) {
        annexes.add(annex(i));
      }
    }
    return annexes;
  }

  private AnnexFacts annex(int index) {
    SetParagraph heading = paragraphs.get(index).lines().getFirst();
    parts.add(Part.ANNEX, heading, index);
    SetParagraph attached = null;
    boolean titled = false;
    for (SetParagraph line : below(index)) {
      if (Sighting.isAttached(line.text())) {
        parts.add(Part.ATTACHED, line, index);
        attached = line;
      } else if (!titled && attached == null) {
        parts.add(Part.ANNEX_TITLE, line, index);
        titled = true;
      }
    }
    return new AnnexFacts(heading, attached, ownPages(heading));
  }

  /** The lines of the head: centred or bold, and the reference. */
  private List<SetParagraph> below(int index) {
    List<SetParagraph> lines = new ArrayList<>(paragraphs.get(index).lines());
    lines.removeFirst();
    int end = Math.min(paragraphs.size(), index + HEAD);
    for (SetParagraph paragraph : paragraphs.subList(index + 1, end)) {
      if (paragraph.inTable() || isText(paragraph)) {
        break;
      }
      lines.addAll(paragraph.lines());
    }
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  private static boolean isText(SetParagraph paragraph) {
    return !paragraph.isBlank()
        && !Sighting.isAttached(paragraph.text())
        && !paragraph.isBold()
        && paragraph.setting().align() != Alignment.CENTRE;
  }

  private boolean ownPages(SetParagraph heading) {
    return heading.sheet() > 0 && sheets.get(heading.sheet()).countsAnew();
  }
}

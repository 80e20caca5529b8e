package vn.tdkt.reading.scoretable;

import java.util.List;
import java.util.Optional;
import vn.tdkt.reading.Figure;
import vn.tdkt.reading.Row;

/** A line before its place in the tree is known. */
record Entry(Optional<Mark> mark, String text, List<Figure> figures, Row row) {
  /** Words in capitals: a group, where numbers are lost. */
  boolean isShouted() {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The rest of the line before, cut off by the end of a page. */
  boolean continues() {
    return mark.isEmpty()
        && figures.isEmpty()
        && !text.isEmpty()
        && Character.isLowerCase(text.codePointAt(0));
  }

  Entry followedBy(Entry rest) {
    return new Entry(mark, text + " " + rest.text, figures, row);
  }
}

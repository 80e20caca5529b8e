package vn.tdkt.reading.scoretable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tdkt.reading.Line;
import vn.tdkt.reading.text.Roman;

/** A line while the tree grows: its text may be continued, and lines come below it. */
final class Node {
  private Entry entry;
  private final Mark.Style style;
  private final boolean numbered;
  private final List<Node> children = new ArrayList<>();

  Node(Entry entry, Mark.Style style, boolean numbered) {
    this.entry = entry;
    this.style = style;
    this.numbered = numbered;
  }

  Mark.Style style() {
    return style;
  }

  Entry entry() {
    return entry;
  }

  /** Below it, in printed order; new ones are added here. */
  List<Node> children() {
    return children;
  }

  /** How many parts its number has; 1 where none is printed. */
  int parts() {
    return entry.mark().map(mark -> mark.parts().size()).orElse(1);
  }

  void continueWith(Entry rest) {
    entry = entry.followedBy(rest);
  }

  /** The last part of its number; nothing where none is printed. */
  Optional<String> ownNumber() {
    return numbered ? entry.mark().map(Mark::last) : Optional.empty();
  }

  /** As printed, without signs: "III.2", "3". */
  Optional<String> path() {
    return numbered ? entry.mark().map(mark -> String.join(".", mark.parts())) : Optional.empty();
  }

  boolean isBullet() {
    return style.compareTo(Mark.Style.DASH) >= 0;
  }

  /** This line and all below it, named by the path from the group down. */
  Line line(int place) {
    return line("", false, place, 1);
  }

  private Line line(String above, boolean underBullet, int place, int depth) {
    String own = underBullet ? String.valueOf(place) : own(place);
    String reference = above.isEmpty() ? own : above + "." + own;
    List<Line> below = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      below.add(children.get(i).line(reference, isBullet(), i + 1, depth + 1));
    }
    return new Line(
        entry.mark().map(Mark::printed).orElse(""),
        reference,
        depth,
        entry.text(),
        entry.figures(),
        entry.row(),
        below);
  }

  /** The last part of its number, or its place among its siblings where none is printed. */
  private String own(int place) {
    return ownNumber()
        .filter(number -> !isBullet())
        .orElseGet(
            () ->
                switch (style) {
                  case ROMAN -> Roman.written(place);
                  case LOWER, DASH, PLUS, STAR -> Letters.written(place);
                  case UPPER, ARABIC, SMALL_ROMAN -> String.valueOf(place);
                });
  }
}

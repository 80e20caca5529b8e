package vn.tdkt.reading.scoretable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.reading.Line;
import vn.tdkt.reading.scoretable.Mark.Style;

/**
 * Puts entries below each other by the style of their numbers: a style that is open already closes
 * what is deeper; a new one begins a list below the line before. Lines without a number stand
 * beside the numbered ones before them; words in capitals are groups (REQ-152).
 */
final class Tree {
  private final List<Node> groups = new ArrayList<>();

  /** From the group down to the line that came last. */
  private final List<Node> open = new ArrayList<>();

  private @Nullable Node last;

  void add(Entry entry) {
    if (entry.continues() && last != null) {
      last.continueWith(entry);
      return;
    }
    Node node = entry.mark().map(mark -> numbered(entry, mark)).orElseGet(() -> unnumbered(entry));
    (open.isEmpty() ? groups : open.getLast().children()).add(node);
    open.add(node);
    last = node;
  }

  List<Line> lines() {
    return IntStream.range(0, groups.size()).mapToObj(i -> groups.get(i).line(i + 1)).toList();
  }

  private Node numbered(Entry entry, Mark mark) {
    Style style = style(mark);
    if (mark.parts().size() == 1 || !closeTo(indexOfPath(mark.prefix()))) {
      int same = indexOf(style, mark.parts().size());
      if (same >= 0) {
        closeFrom(same);
      } else {
        closeForNew(style, Mark.ordinal(mark.last(), style));
      }
    }
    return new Node(entry, style, true);
  }

  /** The reading that follows what is open; else the first. */
  private Style style(Mark mark) {
    List<Style> readings = Mark.styles(mark.last());
    return readings.stream()
        .filter(style -> follows(mark.last(), style))
        .findFirst()
        .orElse(readings.getFirst());
  }

  private boolean follows(String part, Style style) {
    int at = indexOf(style, 1);
    int ordinal = Mark.ordinal(part, style);
    return at >= 0
        && open.get(at)
            .ownNumber()
            .filter(before -> Mark.ordinal(before, style) + 1 == ordinal)
            .isPresent();
  }

  /** A list that begins with 1 stands below the line before; a later number has lost its list. */
  private void closeForNew(Style style, int ordinal) {
    while (!open.isEmpty() && closes(open.getLast(), style, ordinal)) {
      open.removeLast();
    }
  }

  private static boolean closes(Node node, Style style, int ordinal) {
    boolean bullet = style.compareTo(Style.DASH) >= 0;
    if (bullet || node.isBullet()) {
      return node.style().compareTo(style) > 0;
    }
    return ordinal > 1 && node.style().compareTo(style) > 0;
  }

  private Node unnumbered(Entry entry) {
    if (entry.isShouted() && groupsAreShouted()) {
      open.clear();
      return new Node(entry, groups.isEmpty() ? Style.ROMAN : groups.getLast().style(), false);
    }
    int beside = lastIndexOfCriterion();
    if (beside >= 0) {
      Style style = open.get(beside).style();
      closeFrom(beside);
      return new Node(entry, style, false);
    }
    closeForNew(Style.ARABIC, 2);
    return new Node(entry, Style.ARABIC, false);
  }

  private boolean groupsAreShouted() {
    return groups.stream().allMatch(node -> node.entry().isShouted());
  }

  /** The innermost open line that is counted in Arabic numbers, printed or not. */
  private int lastIndexOfCriterion() {
    return lastIndex(node -> node.style() == Style.ARABIC);
  }

  /** The innermost open line of a style, with as many parts to its number where there is one. */
  private int indexOf(Style style, int parts) {
    int alike = lastIndex(node -> node.style() == style && node.parts() == parts);
    return alike >= 0 ? alike : lastIndex(node -> node.style() == style);
  }

  private int indexOfPath(String path) {
    for (int i = open.size() - 1; i >= 0; i--) {
      String whole =
          open.subList(0, i + 1).stream()
              .map(node -> node.ownNumber().orElse("?"))
              .collect(Collectors.joining("."));
      if (whole.equals(path) || open.get(i).path().filter(path::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private int lastIndex(Predicate<Node> wanted) {
    return IntStream.range(0, open.size())
        .filter(i -> wanted.test(open.get(i)))
        .reduce(-1, (before, here) -> here);
  }

  private boolean closeTo(int index) {
    if (index < 0) {
      return false;
    }
    closeFrom(index + 1);
    return true;
  }

  private void closeFrom(int index) {
    open.subList(index, open.size()).clear();
  }
}

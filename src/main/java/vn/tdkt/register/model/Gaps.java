package vn.tdkt.register.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Numbers that a register skips (REQ-38, decision 22). */
public final class Gaps {
  private Gaps() {}

  /** Numbers that follow one another. */
  public record Range(int first, int last) {
    /** "3" or "7–9". */
    public String words() {
      return first == last ? String.valueOf(first) : first + "–" + last;
    }
  }

  /** What is missing between 1 and the highest of these. */
  public static List<Range> in(Collection<Integer> given) {
    List<Range> gaps = new ArrayList<>();
    int expected = 1;
    for (int number : new TreeSet<>(given)) {
      if (number > expected) {
        gaps.add(new Range(expected, number - 1));
      }
      expected = Math.max(expected, number + 1);
    }
    return gaps;
  }
}

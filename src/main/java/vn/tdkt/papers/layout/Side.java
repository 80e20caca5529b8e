package vn.tdkt.papers.layout;

import java.util.List;

/**
 * One of several parts that stand side by side, as in the head and the closing of a paper; together
 * they are never split.
 *
 * @param percent of the text width
 */
public record Side(int percent, List<Line> lines) {
  public Side {
    lines = List.copyOf(lines);
  }
}

package vn.tdkt.papers.layout;

import java.util.List;

/**
 * One of the parts of a band.
 *
 * @param percent of the text width
 */
public record Side(int percent, List<Line> lines) {
  public Side {
    lines = List.copyOf(lines);
  }
}

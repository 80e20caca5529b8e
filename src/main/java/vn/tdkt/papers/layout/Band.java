package vn.tdkt.papers.layout;

import java.util.List;

/**
 * Parts of a paper that stand side by side, as in its head and its closing; never split between two
 * pages.
 */
public record Band(List<Side> sides) {
  public Band {
    sides = List.copyOf(sides);
  }
}

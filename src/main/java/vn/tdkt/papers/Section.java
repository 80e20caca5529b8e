package vn.tdkt.papers;

import java.util.List;

/** Pages of one orientation. */
public record Section(Orientation orientation, Start start, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }

  /** How the pages of a section follow those before. */
  public enum Start {
    /** On the next page, the page numbers go on. */
    NEXT_PAGE,
    /**
     * With page numbers of its own, from 1; on an odd page where the paper is printed on both sides
     * (decision 31).
     */
    ANNEX
  }
}

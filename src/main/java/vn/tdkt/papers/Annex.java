package vn.tdkt.papers;

import java.util.List;

/**
 * What travels with a paper under its number and date (REQ-42), on pages of its own.
 *
 * @param title as a sentence writes it; printed in capitals
 */
public record Annex(String title, Orientation orientation, List<Block> blocks) {
  public Annex {
    blocks = List.copyOf(blocks);
  }

  public static Annex of(String title, Block... blocks) {
    return new Annex(title, Orientation.PORTRAIT, List.of(blocks));
  }

  /** For tables that are too wide for an upright page. */
  public static Annex lying(String title, Block... blocks) {
    return new Annex(title, Orientation.LANDSCAPE, List.of(blocks));
  }
}

package vn.tdkt.reading;

import java.util.List;

/**
 * One page as it was read by itself; what goes on from the page before stands as its first block.
 *
 * @param number from 1
 * @param recognised whether its letters were recognised in a picture
 * @param width of the page in points, as regions count; 0 where the kind has no fixed pages
 */
public record ReadPage(int number, boolean recognised, int width, int height, List<Block> blocks) {
  public ReadPage {
    blocks = List.copyOf(blocks);
  }

  /** A file without fixed pages, as its only page. */
  static ReadPage whole(List<Block> blocks) {
    return new ReadPage(1, false, 0, 0, blocks);
  }
}

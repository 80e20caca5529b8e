package vn.tdkt.reading;

import java.util.List;
import java.util.Map;

/**
 * What is written into a copy of a Word file.
 *
 * @param texts by the place of a cell or of a paragraph; a cell that also holds a picture or a
 *     table is left alone, and so is a place that the file does not have
 * @param added paragraphs that the file does not have yet
 */
public record Filling(Map<Place, String> texts, List<Added> added) {
  /**
   * Paragraphs behind a paragraph, in its style, or behind a table, in the usual one.
   *
   * @param behind a paragraph or a table as a whole
   */
  public record Added(Place behind, List<String> paragraphs) {
    public Added {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  public Filling {
    texts = Map.copyOf(texts);
    added = List.copyOf(added);
  }
}

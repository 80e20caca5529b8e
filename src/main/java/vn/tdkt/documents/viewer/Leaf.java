package vn.tdkt.documents.viewer;

import java.util.List;

/**
 * As much of a text as stands on one page of the viewer.
 *
 * @param before lines (paragraphs and rows) on the leaves before
 * @param lines on this leaf
 * @param after lines on the leaves behind
 */
public record Leaf(List<TextPart> parts, int before, int lines, int after) {
  public Leaf {
    parts = List.copyOf(parts);
  }
}

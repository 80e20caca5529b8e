package vn.tdkt.reading;

import java.util.List;

/**
 * How a Word file is set, for whoever looks at the form of a paper; what it says stands in {@link
 * ReadDocument#blocks()}.
 *
 * @param sheets one for each section, at least one
 * @param paragraphs from top to bottom, those in tables row by row, empty ones among them
 */
public record Layout(List<Sheet> sheets, List<SetParagraph> paragraphs) {
  public Layout {
    sheets = List.copyOf(sheets);
    paragraphs = List.copyOf(paragraphs);
  }
}

package vn.tdkt.plans;

import java.util.List;

/**
 * The text of a chapter.
 *
 * @param text paragraphs, one a line; may be empty
 * @param copied whether it came from last year's plan and nobody has looked at it yet
 */
public record ChapterText(Chapter chapter, String text, boolean copied) {
  static ChapterText empty(Chapter chapter) {
    return new ChapterText(chapter, "", false);
  }

  public List<String> paragraphs() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}

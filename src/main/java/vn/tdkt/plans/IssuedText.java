package vn.tdkt.plans;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a plan said when it was issued, line by line, as it is kept for good. */
final class IssuedText {
  private IssuedText() {}

  /** A JSON array of lines. */
  static String of(WholePlan whole) {
    List<String> lines = new ArrayList<>();
    for (Chapter chapter : Chapter.values()) {
      ChapterText text = whole.chapter(chapter);
      if (!text.text().isEmpty()) {
        lines.add(chapter.words());
        lines.addAll(text.paragraphs());
      }
    }
    for (TargetKind kind : TargetKind.values()) {
      lines.add(kind.words());
      whole.targets(kind).forEach(target -> lines.add(target.text()));
    }
    return JsonMapper.shared().writeValueAsString(lines);
  }
}

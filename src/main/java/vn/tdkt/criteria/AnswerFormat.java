package vn.tdkt.criteria;

import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.format.TreeFormat;

/**
 * Answers, entries and sheets as plain trees of maps, lists and texts; see {@link CriteriaFormat}.
 */
public final class AnswerFormat {
  private AnswerFormat() {}

  public static Object write(Answer answer) {
    return TreeFormat.write(answer, Answer.class);
  }

  public static Decoded<Answer> readAnswer(@Nullable Object tree) {
    return TreeFormat.read(tree, Answer.class);
  }

  public static Object write(Entry entry) {
    return TreeFormat.write(entry, Entry.class);
  }

  public static Decoded<Entry> readEntry(@Nullable Object tree) {
    return TreeFormat.read(tree, Entry.class);
  }

  public static Object write(UnitSheet sheet) {
    return TreeFormat.write(sheet, UnitSheet.class);
  }

  public static Decoded<UnitSheet> readSheet(@Nullable Object tree) {
    return TreeFormat.read(tree, UnitSheet.class);
  }
}

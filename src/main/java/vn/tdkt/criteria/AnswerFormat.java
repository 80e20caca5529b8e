package vn.tdkt.criteria;

import java.util.Map;

/** Entries and answers as plain trees of maps, lists and texts; see {@link CriteriaFormat}. */
public final class AnswerFormat {
  private AnswerFormat() {}

  public static Map<String, Object> write(Entry entry) {
    throw new UnsupportedOperationException("follows");
  }

  public static Decoded<Entry> readEntry(Object tree) {
    throw new UnsupportedOperationException("follows");
  }

  public static Object write(Answer answer) {
    throw new UnsupportedOperationException("follows");
  }

  public static Decoded<Answer> readAnswer(Object tree) {
    throw new UnsupportedOperationException("follows");
  }

  public static Map<String, Object> write(UnitSheet sheet) {
    throw new UnsupportedOperationException("follows");
  }

  public static Decoded<UnitSheet> readSheet(Object tree) {
    throw new UnsupportedOperationException("follows");
  }
}

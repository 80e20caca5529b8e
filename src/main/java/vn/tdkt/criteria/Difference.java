package vn.tdkt.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.format.TreeFormat;
import vn.tdkt.kernel.Words;

/**
 * One visible difference between two versions of a set, joined on the stable keys (REQ-97).
 *
 * @param ref as in the new set, or in the old one where the row is gone
 * @param what in words, such as "Điểm tối đa"
 */
public record Difference(
    Kind kind,
    String key,
    String ref,
    String what,
    @Nullable String before,
    @Nullable String after) {
  /** What happened to a row. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** In the order of the new set, then what is gone, then what the sets declare as a whole. */
  public static List<Difference> between(CriteriaSet old, CriteriaSet now) {
    Map<String, Item> before = new LinkedHashMap<>();
    old.rows().forEach(row -> before.put(row.key(), row));
    List<Difference> found = new ArrayList<>();
    now.rows()
        .forEach(
            row -> {
              Item was = before.remove(row.key());
              if (was == null) {
                found.add(row(Kind.ADDED, row, null, row.name()));
              } else {
                changes(was, row, found);
              }
            });
    before.values().forEach(gone -> found.add(row(Kind.REMOVED, gone, gone.name(), null)));
    compare(found, "", "", "terms", tree(old.terms()), tree(now.terms()));
    return found;
  }

  private static Difference row(
      Kind kind, Item row, @Nullable String before, @Nullable String after) {
    return new Difference(kind, row.key(), row.ref(), word("row"), before, after);
  }

  private static void changes(Item was, Item now, List<Difference> found) {
    Heading old = was.heading();
    Heading heading = now.heading();
    String key = now.key();
    String ref = now.ref();
    compare(found, key, ref, "number", old.number(), heading.number());
    compare(found, key, ref, "name", old.name(), heading.name());
    compare(found, key, ref, "wording", old.wording(), heading.wording());
    compare(found, key, ref, "max", text(was), text(now));
    compare(found, key, ref, "method", method(was), method(now));
  }

  private static @Nullable String text(Item row) {
    return row.max() == null ? null : row.max().text();
  }

  private static @Nullable String method(Item row) {
    return row instanceof Item.Leaf leaf ? tree(leaf.method()) : null;
  }

  private static String tree(Record record) {
    return TreeFormat.write(record, record.getClass()).toString();
  }

  private static void compare(
      List<Difference> found,
      String key,
      String ref,
      String what,
      @Nullable String before,
      @Nullable String after) {
    if (!Objects.equals(before, after)) {
      found.add(new Difference(Kind.CHANGED, key, ref, word(what), before, after));
    }
  }

  private static String word(String what) {
    return Words.of("criteria").say("change." + what);
  }
}

package vn.tdkt.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.Described;
import vn.tdkt.criteria.model.DescribedTerms;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Score;
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
    Map<String, Item> groupsBefore = groups(old);
    Map<String, Item> groupsNow = groups(now);
    List<Difference> found = new ArrayList<>();
    now.rows()
        .forEach(
            row -> {
              Item was = before.remove(row.key());
              if (was == null) {
                found.add(row(Kind.ADDED, row, null, row.name()));
              } else {
                moved(row, groupsBefore.get(row.key()), groupsNow.get(row.key()), found);
                changes(was, row, found);
              }
            });
    before.values().forEach(gone -> found.add(row(Kind.REMOVED, gone, gone.name(), null)));
    whole(old, now, found);
    return found;
  }

  /** The group in which each row stands; those at the top stand in none. */
  private static Map<String, Item> groups(CriteriaSet set) {
    Map<String, Item> groups = new HashMap<>();
    set.rows()
        .filter(Item.Branch.class::isInstance)
        .map(Item.Branch.class::cast)
        .forEach(group -> group.children().forEach(row -> groups.put(row.key(), group)));
    return groups;
  }

  /** A row that stands in another group than before. */
  private static void moved(
      Item row, @Nullable Item was, @Nullable Item now, List<Difference> found) {
    if (!Objects.equals(key(was), key(now))) {
      found.add(changed(row.key(), row.ref(), "group", named(was), named(now)));
    }
  }

  private static @Nullable String key(@Nullable Item group) {
    return group == null ? null : group.key();
  }

  private static @Nullable String named(@Nullable Item group) {
    return group == null ? null : group.ref() + ". " + group.name();
  }

  private static void whole(CriteriaSet old, CriteriaSet now, List<Difference> found) {
    compare(found, "", "", "title", old.title(), now.title());
    compare(found, "", "", "total", text(old.statedMax()), text(now.statedMax()));
    compare(found, "", "", "columns", columns(old), columns(now));
    if (!old.terms().equals(now.terms())) {
      found.add(
          changed(
              "",
              "",
              "terms",
              lines(DescribedTerms.of(old.terms())),
              lines(DescribedTerms.of(now.terms()))));
    }
  }

  private static String columns(CriteriaSet set) {
    return set.columns().stream().map(Column::label).collect(Collectors.joining(" | "));
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
    compare(found, key, ref, "max", text(was.max()), text(now.max()));
    compare(found, key, ref, "bonus-group", bonusGroup(was), bonusGroup(now));
    compare(found, key, ref, "caps", caps(was), caps(now));
    if (!Objects.equals(method(was), method(now))) {
      found.add(changed(key, ref, "method", described(was), described(now)));
    }
  }

  private static @Nullable String text(@Nullable Score max) {
    return max == null ? null : max.text();
  }

  private static String bonusGroup(Item row) {
    return word(row.bonusGroup() ? "yes" : "no");
  }

  private static @Nullable String caps(Item row) {
    return row instanceof Item.Branch branch ? lines(DescribedTerms.of(branch.caps())) : null;
  }

  private static @Nullable Method method(Item row) {
    return row instanceof Item.Leaf leaf ? leaf.method() : null;
  }

  private static @Nullable String described(Item row) {
    Method method = method(row);
    return method == null ? null : lines(Described.of(method));
  }

  private static String lines(List<String> lines) {
    return String.join("; ", lines);
  }

  private static void compare(
      List<Difference> found,
      String key,
      String ref,
      String what,
      @Nullable String before,
      @Nullable String after) {
    if (!Objects.equals(before, after)) {
      found.add(changed(key, ref, what, before, after));
    }
  }

  private static Difference changed(
      String key, String ref, String what, @Nullable String before, @Nullable String after) {
    return new Difference(Kind.CHANGED, key, ref, word(what), before, after);
  }

  private static String word(String what) {
    return Words.of("criteria").say("change." + what);
  }
}

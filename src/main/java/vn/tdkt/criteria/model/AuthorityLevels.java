package vn.tdkt.criteria.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The levels of authority, highest first (cấp khen thưởng). */
final class AuthorityLevels {
  private static final List<String> LEVELS = List.of("nhà nước", "bộ", "tỉnh", "sở");

  private AuthorityLevels() {}

  /** The levels that stand between named ones and that no label names. */
  static List<String> missing(Collection<String> labels) {
    List<String> named = LEVELS.stream().filter(level -> named(level, labels)).toList();
    if (named.size() < 2) {
      return List.of();
    }
    int first = LEVELS.indexOf(named.getFirst());
    int last = LEVELS.indexOf(named.getLast());
    Stream<String> between = LEVELS.subList(first, last).stream();
    return between.filter(level -> !named.contains(level)).toList();
  }

  private static boolean named(String level, Collection<String> labels) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    Pattern word = Pattern.compile("\\b" + level + "\\b", flags);
    return labels.stream().anyMatch(label -> word.matcher(label).find());
  }
}

package vn.tdkt.proofreading.web;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of files in the order of the pages in them: "trang 2" before "trang 10". */
final class PageNames implements Comparator<String> {
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  @Override
  public int compare(String one, String other) {
    var ones = PART.matcher(one).results().map(MatchResult::group).iterator();
    var others = PART.matcher(other).results().map(MatchResult::group).iterator();
    while (ones.hasNext() && others.hasNext()) {
      int order = part(ones.next(), others.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(ones.hasNext(), others.hasNext());
  }

  private static int part(String one, String other) {
    return Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareToIgnoreCase(other);
  }
}

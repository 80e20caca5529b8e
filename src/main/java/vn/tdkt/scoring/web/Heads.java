package vn.tdkt.scoring.web;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.criteria.Column;
import vn.tdkt.criteria.Column.Kind;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.kernel.Words;

/** The columns of a sheet: those that the set prints, else those of the office. */
final class Heads {
  private Heads() {}

  static List<Column> of(CriteriaSet set) {
    return set.columns().isEmpty() ? usual() : set.columns();
  }

  private static List<Column> usual() {
    Words words = Words.of("scoring");
    return Stream.of(
            Kind.NUMBER,
            Kind.NAME,
            Kind.MAX,
            Kind.SELF,
            Kind.BONUS,
            Kind.DEDUCTION,
            Kind.EVIDENCE,
            Kind.BLOCK)
        .map(kind -> new Column(kind, words.say("column." + kind.name())))
        .toList();
  }
}

package vn.tdkt.criteria.web;

import java.util.List;
import vn.tdkt.kernel.Words;

/** The scoring methods as people pick them: the frequent ones first, judged points last. */
public final class Families {
  private static final Words WORDS = Words.of("criteria");
  private static final List<String> KINDS =
      List.of(
          "fixed_deductions",
          "levels",
          "bands",
          "checklist",
          "count_times",
          "highest_award",
          "explained_bonus",
          "variable_deductions",
          "yes_no",
          "all_or_nothing",
          "external_class",
          "proportion",
          "plan_bands",
          "over_achievement",
          "timeliness",
          "sample_of",
          "balance",
          "level_then_faults",
          "combinations",
          "matrix",
          "may_fail",
          "relative_to_best",
          "roll_up",
          "shared_achievement",
          "from_givers",
          "for_order_only",
          "judged");

  private Families() {}

  public static List<Family> all() {
    return KINDS.stream().map(Families::of).toList();
  }

  static Family of(String kind) {
    return new Family(kind, WORDS.say("family." + kind), WORDS.say("family-example." + kind));
  }

  static boolean knows(String kind) {
    return KINDS.contains(kind);
  }
}

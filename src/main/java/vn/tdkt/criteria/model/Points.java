package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** What a rule says about an answer: points with their reason, or an open question. */
public sealed interface Points {
  /**
   * Points.
   *
   * @param formula how they came about, "10 − 0,5"; empty where there is nothing to compute
   * @param because the facts in words, "1 báo cáo chậm"
   * @param provisional true while they may still change without anybody touching the sheet
   */
  record Earned(
      Score score,
      String formula,
      String because,
      boolean provisional,
      List<Step> path,
      List<Finding> findings)
      implements Points {
    /** Other points on the same path. */
    Earned giving(Score other, String how, String why) {
      return new Earned(other, how, why, provisional, path, findings);
    }

    /** The same, and something to be told. */
    Earned telling(List<Finding> more) {
      List<Finding> all = new ArrayList<>(findings);
      all.addAll(more);
      return new Earned(score, formula, because, provisional, path, all);
    }
  }

  /** The rule or the answer leaves it open; the question says what a person must decide. */
  record Undetermined(Finding question) implements Points {}

  /** Nothing was answered yet. */
  record Missing() implements Points {}

  static Earned of(Score score, String formula, String because) {
    return new Earned(score, formula, because, false, List.of(), List.of());
  }

  static Earned of(Score score, String formula, String because, Step step) {
    return new Earned(score, formula, because, false, List.of(step), List.of());
  }

  static Points open(Finding question) {
    return new Undetermined(question);
  }
}

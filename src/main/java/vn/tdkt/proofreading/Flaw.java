package vn.tdkt.proofreading;

import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Finding.Severity;
import vn.tdkt.kernel.Words;

/** What a check can find; the codes are part of the one catalogue (decision 42). */
enum Flaw {
  SUM_DIFFERS("sum.differs", Severity.ERROR),
  SUM_OPEN("sum.open", Severity.QUESTION),
  TOTAL_DIFFERS("total.differs", Severity.QUESTION),
  DEDUCTED_TWICE("total.deducted-twice", Severity.ERROR),
  ABOVE_MAXIMUM("points.above-maximum", Severity.ERROR),
  MISSING("points.missing", Severity.QUESTION),
  EXPLAINED_OTHERWISE("points.explained-otherwise", Severity.ERROR),
  NUMBER_GAP("numbering.gap", Severity.QUESTION),
  NUMBER_TWICE("numbering.twice", Severity.QUESTION),
  BLANK("text.blank", Severity.QUESTION),
  TEMPLATE_FIELD("text.template-field", Severity.ERROR),
  STALE_YEAR("text.stale-year", Severity.QUESTION),
  PAST_YEAR("text.past-year", Severity.QUESTION),
  PAST_EDITION("text.past-edition", Severity.QUESTION),
  TWO_EDITIONS("text.two-editions", Severity.QUESTION),
  OTHER_EDITION("text.other-edition", Severity.QUESTION),
  BREAKDOWN("text.breakdown", Severity.QUESTION),
  PERCENTAGE("text.percentage", Severity.QUESTION),
  SAME_FIGURES("text.same-figures", Severity.QUESTION),
  REPEATED("text.repeated", Severity.QUESTION),
  NO_SUCH_DATE("text.no-such-date", Severity.QUESTION),
  LATER_THAN_PAPER("text.later-than-paper", Severity.QUESTION),
  MISSPELT("text.misspelt", Severity.QUESTION);

  private static final Words WORDS = Words.of("proofreading");

  private final String code;
  private final Severity severity;

  Flaw(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** A part of what a finding says. */
  static String said(String key, Object... arguments) {
    return WORDS.say("said." + key, arguments);
  }

  /** The finding; the same arguments fill the sentence and its fix. */
  Finding at(String where, Object... arguments) {
    return new Finding(
        severity,
        code,
        where,
        WORDS.say("finding." + code, arguments),
        WORDS.say("fix." + code, arguments));
  }
}

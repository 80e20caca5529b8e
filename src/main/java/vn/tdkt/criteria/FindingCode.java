package vn.tdkt.criteria;

import java.util.Locale;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Finding.Severity;
import vn.tdkt.kernel.Words;

/**
 * The catalogue of what scoring can find, one sentence each under {@code finding.<code>}; where the
 * words have {@code fix.<code>}, the finding says what would settle it.
 */
public enum FindingCode {
  // the set as printed
  SET_MAX_DIFFERS("set.max-differs", Severity.QUESTION),
  SET_MAX_MISSING("set.max-missing", Severity.NOTE),
  SET_NO_RULE("set.judged", Severity.NOTE),
  SET_KEY_TWICE("set.key-twice", Severity.ERROR),
  RULE_BAND_GAP("rule.band-gap", Severity.QUESTION),
  RULE_BAND_OVERLAP("rule.band-overlap", Severity.QUESTION),
  RULE_MAX_UNREACHABLE("rule.max-unreachable", Severity.QUESTION),
  RULE_OVER_MAX("rule.over-max", Severity.QUESTION),
  RULE_LEVEL_UNREACHABLE("rule.level-unreachable", Severity.QUESTION),
  RULE_NO_LOWEST_LEVEL("rule.no-lowest-level", Severity.NOTE),
  RULE_CAP_MISSING("rule.cap-missing", Severity.QUESTION),
  RULE_FLOOR_MISSING("rule.floor-missing", Severity.QUESTION),
  RULE_FLOOR_ABOVE_ZERO("rule.floor-above-zero", Severity.NOTE),
  RULE_ZERO_UNDECLARED("rule.zero-undeclared", Severity.QUESTION),
  RULE_SCOPE_UNDECLARED("rule.scope-undeclared", Severity.QUESTION),
  RULE_YEAR_UNDECLARED("rule.year-undeclared", Severity.QUESTION),
  RULE_AWARD_LEVEL_MISSING("rule.award-level-missing", Severity.QUESTION),
  RULE_COPY_UNDECLARED("rule.copy-undeclared", Severity.QUESTION),
  RULE_CHOICE_UNDECLARED("rule.choice-undeclared", Severity.QUESTION),
  RULE_PER_MOVEMENT_UNDECLARED("rule.per-movement-undeclared", Severity.QUESTION),
  RULE_BOX_WITHOUT_POINTS("rule.box-without-points", Severity.QUESTION),
  RULE_MATRIX_OVERLAP("rule.matrix-overlap", Severity.QUESTION),
  RULE_MATRIX_SHAPE("rule.matrix-shape", Severity.ERROR),
  RULE_UNKNOWN_LINK("rule.unknown-link", Severity.ERROR),
  RULE_COMBINATIONS_OPEN("rule.combinations-open", Severity.QUESTION),
  RULE_ON_TARGET_UNDECLARED("rule.on-target-undeclared", Severity.QUESTION),
  RULE_SCALES_DIFFER("rule.scales-differ", Severity.NOTE),
  RULE_EMPTY("rule.empty", Severity.ERROR),
  RULE_TWO_METHODS("rule.two-methods", Severity.QUESTION),
  RULE_CONTRADICTS("rule.contradicts", Severity.QUESTION),
  RULE_UNCOVERED("rule.uncovered", Severity.QUESTION),
  RULE_SAME_FAULT_UNDECLARED("rule.same-fault-undeclared", Severity.QUESTION),
  // an answer
  ANSWER_MISSING("answer.missing", Severity.NOTE),
  ANSWER_WRONG_KIND("answer.wrong-kind", Severity.ERROR),
  ANSWER_INCOMPLETE("answer.incomplete", Severity.QUESTION),
  ANSWER_UNKNOWN_LABEL("answer.unknown-label", Severity.QUESTION),
  ANSWER_AWARD_WITHOUT_POINTS("answer.award-without-points", Severity.QUESTION),
  ANSWER_NEGATIVE("answer.negative", Severity.ERROR),
  ANSWER_OVER_MAX("answer.over-max", Severity.ERROR),
  ANSWER_OVER_CEILING("answer.over-ceiling", Severity.ERROR),
  ANSWER_BELOW_LEAST("answer.below-least", Severity.ERROR),
  ANSWER_NO_REASON("answer.no-reason", Severity.QUESTION),
  ANSWER_NOT_IN_STEP("answer.not-in-step", Severity.QUESTION),
  ANSWER_CAUSE_UNKNOWN("answer.cause-unknown", Severity.QUESTION),
  ANSWER_GATE_UNKNOWN("answer.gate-unknown", Severity.QUESTION),
  ANSWER_SHARE_OVER_ONE("answer.share-over-one", Severity.QUESTION),
  ANSWER_UNITS_MIXED("answer.units-mixed", Severity.QUESTION),
  ANSWER_NOT_ALLOWED("answer.not-allowed", Severity.QUESTION),
  ANSWER_OUTSIDE_YEAR("answer.outside-year", Severity.QUESTION),
  ANSWER_AWARD_OUTSIDE_YEAR("answer.award-outside-year", Severity.NOTE),
  ANSWER_TWICE("answer.twice", Severity.QUESTION),
  ANSWER_SHARES_DIFFER("answer.shares-differ", Severity.QUESTION),
  ANSWER_SHARED_TWICE("answer.shared-twice", Severity.QUESTION),
  ANSWER_SHARERS_DIFFER("answer.sharers-differ", Severity.QUESTION),
  ANSWER_OWN_GIVER("answer.own-giver", Severity.ERROR),
  ANSWER_PROVISIONAL("answer.provisional", Severity.NOTE),
  ANSWER_NOT_FINAL_RATING("answer.not-final-rating", Severity.NOTE),
  ANSWER_SAMPLE("answer.sample", Severity.ERROR),
  ANSWER_SAMPLE_SHORT("answer.sample-short", Severity.QUESTION),
  ANSWER_FAULT_USED("answer.fault-used", Severity.NOTE),
  ANSWER_FAULT_ELSEWHERE("answer.fault-elsewhere", Severity.NOTE),
  ANSWER_CAPPED("answer.capped", Severity.NOTE),
  ANSWER_FLOORED("answer.floored", Severity.NOTE),
  KIND_UNKNOWN("unit.kind-unknown", Severity.QUESTION),
  KIND_CHANGED("unit.kind-changed", Severity.QUESTION),
  PEERS_MISSING("peers.missing", Severity.NOTE),
  PEERS_ALONE("peers.alone", Severity.QUESTION),
  // totals and what papers state
  TOTAL_DIFFERS("total.differs", Severity.QUESTION),
  TOTAL_HEADER_DIFFERS("total.header-differs", Severity.QUESTION),
  TOTAL_ROW_DIFFERS("total.row-differs", Severity.QUESTION),
  TOTAL_DEDUCTION_TWICE("total.deduction-twice", Severity.NOTE),
  TOTAL_ABOVE_SCALE("total.above-scale", Severity.NOTE),
  STATED_MISSING("stated.missing", Severity.QUESTION),
  STATED_UNREACHABLE("stated.unreachable", Severity.QUESTION),
  BONUS_DIFFERS("bonus.differs", Severity.QUESTION),
  BONUS_UNEXPLAINED("bonus.unexplained", Severity.QUESTION),
  BONUS_OVER_CAP("bonus.over-cap", Severity.QUESTION),
  DEDUCTION_OVER_CAP("deduction.over-cap", Severity.QUESTION),
  DEDUCTION_UNEXPLAINED("deduction.unexplained", Severity.QUESTION),
  DEDUCTION_DIFFERS("deduction.differs", Severity.QUESTION),
  MAXIMUM_UNEXPLAINED("maximum.unexplained", Severity.QUESTION),
  OVERRIDE_NO_REASON("override.no-reason", Severity.ERROR),
  GATE_APPLIED("gate.applied", Severity.NOTE),
  GATE_UNKNOWN("gate.unknown", Severity.QUESTION),
  CLASS_BASIS_UNDECLARED("class.basis-undeclared", Severity.QUESTION),
  CLASS_NONE("class.none", Severity.QUESTION),
  RANK_TIED("rank.tied", Severity.NOTE);

  private static final Words WORDS = Words.of("criteria");

  private final String code;
  private final Severity severity;
  private final String sentence;
  private final String remedy;

  FindingCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
    this.sentence = "finding." + code;
    this.remedy = "fix." + code;
  }

  /** As it stands in JSON and in the set's list of what stops sending. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The finding at a place, with its sentence. */
  public Finding at(String where, Object... arguments) {
    String text = WORDS.say(sentence, arguments);
    String fix = WORDS.has(remedy) ? WORDS.say(remedy, arguments) : null;
    return new Finding(severity, code, where, text, fix);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

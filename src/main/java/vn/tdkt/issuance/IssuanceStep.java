package vn.tdkt.issuance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/**
 * A move with what was said for it.
 *
 * @param reason empty where none was asked for
 * @param issue null unless the paper is issued
 */
public record IssuanceStep(IssuanceMove move, String reason, @Nullable Issue issue) {
  private static final Citation WAY = Citation.of("REQ-57");
  private static final Citation NUMBERED = Citation.of("REQ-45");

  public IssuanceStep {
    reason = reason.strip();
  }

  /** A move that asks for nothing. */
  public static IssuanceStep of(IssuanceMove move) {
    return new IssuanceStep(move, "", null);
  }

  public static IssuanceStep because(IssuanceMove move, String reason) {
    return new IssuanceStep(move, reason, null);
  }

  public static IssuanceStep issue(String number, LocalDate on) {
    return new IssuanceStep(IssuanceMove.ISSUE, "", new Issue(number.strip(), on));
  }

  /** Why the paper is void after it, or null. */
  public @Nullable String voided() {
    return move == IssuanceMove.VOID_IT ? reason : null;
  }

  /** For the record: the reason, or the number. */
  public String said() {
    return issue == null ? reason : issue.number();
  }

  /** Whether the paper allows it and everything that it asks for was said. */
  public Outcome<IssuanceStep> checked(OwnPaper paper) {
    if (!paper.allows(move)) {
      return notOpen(paper);
    }
    return switch (move.asks()) {
      case NOTHING -> Outcome.done(this);
      case WHY ->
          reason.isEmpty()
              ? Outcome.refused("issuance.refused.no-reason", WAY)
              : Outcome.done(this);
      case NUMBER ->
          issue == null || issue.number().isEmpty()
              ? Outcome.refused("issuance.refused.no-number", NUMBERED)
              : Outcome.done(this);
    };
  }

  /** The answer to whoever wants to change a paper that stands elsewhere on its way. */
  public static <T> Outcome<T> notOpen(OwnPaper paper) {
    return Outcome.refused("issuance.refused.not-open", WAY, paper.state().words());
  }
}

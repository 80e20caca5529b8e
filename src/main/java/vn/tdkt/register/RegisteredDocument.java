package vn.tdkt.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * A document in a register of a unit. An annex shows number, date and state of its main paper.
 *
 * @param main the paper of which it is an annex, or null
 * @param closedIn the title of the closed file in which it lies, or null; it can no longer change
 * @param replacedBy how the paper is cited that replaces it, or null
 * @param voided why it counts no more, or null
 */
public record RegisteredDocument(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    Direction direction,
    int year,
    DocumentState state,
    @Nullable UUID main,
    Details details,
    @Nullable String closedIn,
    @Nullable String replacedBy,
    @Nullable String voided,
    long version) {

  public boolean closed() {
    return closedIn != null;
  }

  public boolean isAnnex() {
    return main != null;
  }

  /** Whether this step can be taken now. An annex is issued with its main paper. */
  public boolean allows(Move move) {
    boolean goesAlone = !isAnnex() || move == Move.VOID_IT;
    return !closed() && goesAlone && move.from().contains(state);
  }

  /** Whether anything about it may still change. */
  public boolean open() {
    return !closed() && state != DocumentState.VOID;
  }

  /**
   * "Kế hoạch số 58/KH-LHH ngày 14/11/2024", as other papers cite it; before issue by its subject.
   */
  public String cited() {
    Words words = Words.of("register");
    String kind = details.kind().label();
    if (details.number().isEmpty()) {
      return words.say("cited.draft", kind, details.subject());
    }
    return details.issuedOn() == null
        ? words.say("cited.undated", kind, details.number())
        : words.say("cited", kind, details.number(), VietnamTime.date(details.issuedOn()));
  }

  RegisteredDocument with(Details now) {
    return new RegisteredDocument(
        id,
        jurisdiction,
        unit,
        direction,
        year,
        state,
        main,
        now,
        closedIn,
        replacedBy,
        voided,
        version);
  }

  RegisteredDocument moved(DocumentState to, @Nullable String why) {
    return new RegisteredDocument(
        id,
        jurisdiction,
        unit,
        direction,
        year,
        to,
        main,
        details,
        closedIn,
        replacedBy,
        why,
        version);
  }

  /** The same in the year of its number, under the version that the person saw. */
  RegisteredDocument of(int registerYear, long seenVersion) {
    return new RegisteredDocument(
        id,
        jurisdiction,
        unit,
        direction,
        registerYear,
        state,
        main,
        details,
        closedIn,
        replacedBy,
        voided,
        seenVersion);
  }
}

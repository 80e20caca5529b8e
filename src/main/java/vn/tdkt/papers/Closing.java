package vn.tdkt.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a paper: "Nơi nhận" at the left, signatures beside it. Never split between two pages
 * (decision 31, so that nobody signs an empty sheet).
 *
 * @param recipients lines without hyphen and full stop; empty for a paper that is only signed
 * @param signatures from left to right; the last is the highest
 * @param dateline above the last signature, for papers without a head; else null
 */
public record Closing(
    List<String> recipients, List<Signature> signatures, @Nullable Dateline dateline)
    implements Block {
  public Closing {
    recipients = List.copyOf(recipients);
    signatures = List.copyOf(signatures);
    if (signatures.isEmpty()) {
      throw new IllegalArgumentException("a closing needs a signature");
    }
  }

  public static Closing signedBy(Signature... signatures) {
    return new Closing(List.of(), List.of(signatures), null);
  }

  public Closing sentTo(String... whom) {
    return new Closing(List.of(whom), signatures, dateline);
  }

  public Closing dated(Dateline when) {
    return new Closing(recipients, signatures, when);
  }
}

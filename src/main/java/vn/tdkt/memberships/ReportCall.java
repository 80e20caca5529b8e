package vn.tdkt.memberships;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * A unit asks its members for a report.
 *
 * @param year the label of the emulation year
 * @param figures what members are to count, in the order of the form; each is one of the unit's
 * @param reason why it was reopened or voided, or null
 */
public record ReportCall(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    Said said,
    LocalDate sentOn,
    List<UUID> figures,
    CallState state,
    @Nullable String reason,
    long version) {
  /**
   * What is asked.
   *
   * @param asking what the report should tell, in words; may be empty
   * @param period whose work is reported
   * @param deadline the last day in time
   */
  public record Said(String title, String asking, Span period, LocalDate deadline) {
    public Said {
      title = Texts.nfc(title).strip();
      asking = Texts.nfc(asking).strip();
    }
  }

  public ReportCall {
    figures = List.copyOf(figures);
  }

  public String title() {
    return said.title();
  }

  public boolean open() {
    return state == CallState.OPEN;
  }

  /** "01/01/2024 – 30/06/2024". */
  public String period() {
    return Words.of("memberships")
        .say(
            "period",
            VietnamTime.date(said.period().from()),
            VietnamTime.date(said.period().until().minusDays(1)));
  }

  ReportCall moved(CallMove move, @Nullable String why) {
    return new ReportCall(
        id, jurisdiction, unit, year, said, sentOn, figures, move.to(), why, version);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  public ReportCall seen(long seenVersion) {
    return new ReportCall(
        id, jurisdiction, unit, year, said, sentOn, figures, state, reason, seenVersion);
  }

  /** "/hoi-thanh-vien/bao-cao/…". */
  public String address() {
    return "/hoi-thanh-vien/bao-cao/" + id;
  }
}

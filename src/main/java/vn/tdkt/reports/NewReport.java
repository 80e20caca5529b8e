package vn.tdkt.reports;

import java.time.LocalDate;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Texts;

/** A report as somebody begins it; see {@link Report}. */
public record NewReport(
    ReportKind kind, String year, String title, Span time, LocalDate cutOff, boolean professional) {
  public NewReport {
    title = Texts.nfc(title).strip();
  }
}

package vn.tdkt.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.issuance.Issue;
import vn.tdkt.issuance.OwnPaper;
import vn.tdkt.issuance.PaperSort;
import vn.tdkt.kernel.Words;

/**
 * A report of a unit.
 *
 * @param year the label of the year: "2024"
 * @param title of a thematic report; else empty
 * @param cutOff the last day whose figures count
 * @param professional whether it has the professional part (REQ-173)
 * @param issue number and date as the records officer gave them, or null before
 * @param version of the report with all its text
 */
public record Report(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    ReportKind kind,
    String year,
    String title,
    Span time,
    LocalDate cutOff,
    boolean professional,
    IssuanceState state,
    @Nullable Issue issue,
    @Nullable String voided,
    long version)
    implements OwnPaper {
  private static final Words WORDS = Words.of("reports");
  private static final PaperSort SORT =
      new PaperSort(
          "reports.report-",
          WORDS.say("noun"),
          WORDS.say("field.number.hint"),
          WORDS.under("move."));

  @Override
  public PaperSort sort() {
    return SORT;
  }

  public List<ReportSection> sections() {
    return ReportSection.of(kind, professional);
  }

  /** The time whose figures count: whole months, up to that of the last day. */
  public Span figures() {
    LocalDate after = YearMonth.from(cutOff).plusMonths(1).atDay(1);
    return new Span(time.from(), after.isBefore(time.until()) ? after : time.until());
  }

  /** "Báo cáo 6 tháng đầu năm 2024", or its own title. */
  public String name() {
    return named(kind, year, title);
  }

  public static String named(ReportKind kind, String year, String title) {
    return kind == ReportKind.THEMATIC
        ? WORDS.say("name.thematic", title)
        : WORDS.say("name", kind.words(), year);
  }

  /** The heading of a part on the paper. */
  public String heading(ReportPart part) {
    return part.words(kind, year);
  }

  /** What the paper is about. */
  public String about() {
    return kind == ReportKind.THEMATIC
        ? title
        : WORDS.say("about." + kind.name(), year, following(year));
  }

  /** The year after this one; of a year that is no number, the same label. */
  static String following(String year) {
    String last = year.replaceFirst("^.*\\D(?=\\d{4}$)", "");
    return last.matches("\\d{4}") ? String.valueOf(Integer.parseInt(last) + 1) : year;
  }

  Report moved(IssuanceStep step) {
    return new Report(
        id,
        jurisdiction,
        unit,
        kind,
        year,
        title,
        time,
        cutOff,
        professional,
        step.move().to(),
        step.issue(),
        step.voided(),
        version);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  public Report seen(long seenVersion) {
    return new Report(
        id,
        jurisdiction,
        unit,
        kind,
        year,
        title,
        time,
        cutOff,
        professional,
        state,
        issue,
        voided,
        seenVersion);
  }

  /** "/bao-cao/…". */
  @Override
  public String address() {
    return "/bao-cao/" + id;
  }
}

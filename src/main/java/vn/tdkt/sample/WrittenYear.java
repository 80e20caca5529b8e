package vn.tdkt.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Share;
import vn.tdkt.facts.Span;
import vn.tdkt.plans.Chapter;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.reports.ReportKind;
import vn.tdkt.reports.ReportSection;

/**
 * A year of a unit as a sample file tells it: figures as published, the wording as short labels;
 * what is invented says "giả định".
 *
 * @param noted figures without parts
 * @param divided figures with parts, or with a qualifier
 */
record WrittenYear(
    String year,
    String number,
    LocalDate issued,
    SequencedMap<Chapter, String> chapters,
    List<Target> targets,
    List<Figure> noted,
    List<Whole> divided,
    List<Told> reports) {
  record Target(TargetKind kind, String text, String owner) {}

  record Figure(String what, String measure, YearMonth month, long value) {}

  record Whole(
      String what,
      String measure,
      YearMonth month,
      long value,
      @Nullable Qualifier qualifier,
      List<Cut> cuts) {}

  /** The parts in their order, each with its value. */
  record Cut(Share share, String by, SequencedMap<String, Long> parts) {}

  /**
   * A report; its figures stand in braces, as somebody types them.
   *
   * @param number null where it was never issued
   */
  record Told(
      ReportKind kind,
      @Nullable String number,
      LocalDate issued,
      SequencedMap<ReportSection, String> sections) {}

  LocalDate from() {
    return LocalDate.of(Integer.parseInt(year), 1, 1);
  }

  Span time() {
    return new Span(from(), from().plusYears(1));
  }

  static WrittenYear ofBacGiang(int year) {
    return SampleFile.read("/samples/nam-bac-giang-" + year + ".json", WrittenYear.class);
  }
}

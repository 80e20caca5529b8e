package vn.tdkt.supervision;

import java.time.LocalDate;
import java.util.UUID;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * How many complaints and denunciations came in in a period, and what became of them. Names and
 * contents are kept nowhere (decision 36).
 */
public record ComplaintAnswer(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    ComplaintSubject subject,
    ComplaintPeriod period,
    Said said,
    long version) {
  /**
   * What is said.
   *
   * @param until the last day that was counted
   */
  public record Said(ComplaintCounts counts, LocalDate until) {
    /** "nhận 2, thuộc thẩm quyền 1, … (tính đến 30/06/2024)". */
    public String words() {
      return Words.of("supervision").say("said", counts.words(), VietnamTime.date(until));
    }
  }

  /** "Đơn về thi đua, khen thưởng, 6 tháng đầu năm". */
  public String name() {
    return Words.of("supervision").say("answer", subject.words(), period.words());
  }

  ComplaintAnswer with(Said newly) {
    return new ComplaintAnswer(id, jurisdiction, unit, year, subject, period, newly, version);
  }
}

package vn.tdkt.bench.reading;

import java.util.List;
import vn.tdkt.kernel.Finding;
import vn.tdkt.proofreading.ListedFault;
import vn.tdkt.reading.PrintedSheet;

/** Both real sheets: as their offices printed them, and with what is wrong in them mended. */
public enum RealSheet {
  BAC_GIANG(
      "Bắc Giang 2024",
      PrintedSheet.bacGiangWithExplanations(),
      PrintedSheet.bacGiangMended(),
      ListedFault.BAC_GIANG,
      ListedFault.OPEN_IN_BAC_GIANG),
  /** All of its sums agree; what its list names only shows beside the report. */
  THAI_NGUYEN(
      "Thái Nguyên 2022",
      PrintedSheet.thaiNguyen(),
      PrintedSheet.thaiNguyen(),
      List.of(),
      List.of());

  private final String title;
  private final PrintedSheet printed;
  private final PrintedSheet mended;
  private final List<ListedFault> listed;
  private final List<ListedFault> following;

  RealSheet(
      String title,
      PrintedSheet printed,
      PrintedSheet mended,
      List<ListedFault> listed,
      List<ListedFault> following) {
    this.title = title;
    this.printed = printed;
    this.mended = mended;
    this.listed = listed;
    this.following = following;
  }

  public String title() {
    return title;
  }

  public PrintedSheet printed() {
    return printed;
  }

  public PrintedSheet mended() {
    return mended;
  }

  public int faults() {
    return listed.size();
  }

  /** What was found in the printed sheet against what its list names. */
  public Verdict verdict(List<Finding> findings) {
    return Verdict.of(findings, listed, following);
  }
}

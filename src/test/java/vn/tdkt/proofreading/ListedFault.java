package vn.tdkt.proofreading;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/**
 * A discrepancy that the list of a real sheet names.
 *
 * @param code of the finding that tells it
 * @param words that this finding says
 */
public record ListedFault(String code, List<String> words) {
  /** Seed 000 with its explanations: three figures against each other, and seven lost ones. */
  public static final List<ListedFault> BAC_GIANG =
      Stream.concat(
              Stream.of(
                  new ListedFault("sum.differs", List.of("Mục II ghi 130", "được 140")),
                  new ListedFault("points.explained-otherwise", List.of("I.9", "ghi 4", "ghi 6")),
                  new ListedFault("total.deducted-twice", List.of("961", "971"))),
              Stream.of("III.2.a", "III.2.a", "III.4.b", "III.4.c", "III.5", "III.5.a", "III.5.b")
                  .map(
                      line ->
                          new ListedFault(
                              "points.missing", List.of("Tiêu chí " + line + " chưa ghi điểm"))))
          .toList();

  /** What cannot be added up in seed 000 while figures are lost: asked with good reason. */
  public static final List<ListedFault> OPEN_IN_BAC_GIANG =
      Stream.of("Mục III ghi 150", "Mục III.2 ghi 30", "Mục III.2 ghi 30", "Mục III.4 ghi 20")
          .map(head -> new ListedFault("sum.open", List.of(head, "chưa ghi điểm")))
          .toList();

  public boolean isToldBy(Finding finding) {
    return finding.code().equals(code) && words.stream().allMatch(finding.text()::contains);
  }
}

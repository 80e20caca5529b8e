package vn.tdkt.reports.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;

/** What a sentence claims to have been reached; words alone, without accents. */
record Claims(String where, String folded) {
  /** "hoàn thành tất cả các nhiệm vụ", "đạt 100% kế hoạch". */
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:hoan thanh|dat|vuot)\\b[^.;]{0,40}?\\b(?:tat ca|toan bo|100 ?%)[^.;]{0,30}?"
              + "\\b(?:nhiem vu|chi tieu|ke hoach)\\b"
              + "|\\b(?:tat ca|toan bo|100 ?%)[^.;]{0,30}?\\b(?:nhiem vu|chi tieu|ke hoach)\\b"
              + "[^.;]{0,40}?\\b(?:hoan thanh|dat|vuot)\\b");

  private static final Pattern NOT = Pattern.compile("\\b(?:chua|khong)\\b");
  private static final Pattern WELL =
      Pattern.compile("\\b(?:hoan thanh|thuc hien|to chuc)(?: tot| xuat sac| day du)\\b");

  /** The sentences of a paragraph that claim something and do not deny it. */
  static Stream<Claims> of(Told paragraph) {
    return Arrays.stream(paragraph.text().split("(?<=[.;!?])\\s+"))
        .map(sentence -> new Claims(paragraph.where(), Texts.folded(sentence)))
        .filter(claim -> !NOT.matcher(claim.folded).find());
  }

  boolean allDone() {
    return ALL.matcher(folded).find();
  }

  boolean wellDone() {
    return WELL.matcher(folded).find();
  }

  /** Whether it has three of four words of the name of a thing. */
  boolean speaksOf(String name) {
    Set<String> said = Set.copyOf(Arrays.asList(folded.split("\\W+")));
    List<String> own = List.of(Texts.folded(name).split("\\W+"));
    long shared = own.stream().filter(said::contains).count();
    return 4 * shared >= 3L * own.size();
  }
}

package vn.tdkt.reports.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * What the words of a report say against its figures. Each finding asks a person; words alone prove
 * nothing.
 *
 * @param ended whether the year of the plan has ended with the report: then a target that is on
 *     course is not enough
 */
public record Contradictions(
    List<Told> told, List<Standing> targets, Map<UUID, Figure> figures, boolean ended) {
  private static final Words WORDS = Words.of("reports");

  /** "hoàn thành tất cả các nhiệm vụ", "đạt 100% kế hoạch", without accents. */
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:hoan thanh|dat|vuot)\\b[^.;]{0,40}?\\b(?:tat ca|toan bo|100 ?%)[^.;]{0,30}?"
              + "\\b(?:nhiem vu|chi tieu|ke hoach)\\b"
              + "|\\b(?:tat ca|toan bo|100 ?%)[^.;]{0,30}?\\b(?:nhiem vu|chi tieu|ke hoach)\\b"
              + "[^.;]{0,40}?\\b(?:hoan thanh|dat|vuot)\\b");

  private static final Pattern NOT = Pattern.compile("\\b(?:chua|khong)\\b");
  private static final Pattern WELL =
      Pattern.compile("\\b(?:hoan thanh|thuc hien|to chuc)(?: tot| xuat sac| day du)\\b");

  /** Behind a count: "05 cuộc kiểm tra: Văn phòng; Ban Thông tin". */
  private static final Pattern LIST = Pattern.compile("^[^.;:{]{0,80}:\\s*([^.]+;[^.]+)");

  private static final int SHOWN = 3;

  /** In the order of the text. */
  public List<Finding> findings() {
    return told.stream()
        .flatMap(
            paragraph ->
                Stream.concat(
                    Arrays.stream(paragraph.text().split("(?<=[.;!?])\\s+"))
                        .flatMap(sentence -> claims(paragraph.where(), sentence)),
                    lists(paragraph)))
        .toList();
  }

  private Stream<Finding> claims(String where, String sentence) {
    String folded = Texts.folded(sentence);
    if (NOT.matcher(folded).find()) {
      return Stream.empty();
    }
    List<Standing> open = targets.stream().filter(this::open).toList();
    if (ALL.matcher(folded).find() && !open.isEmpty()) {
      return Stream.of(ask("report.all-met", where, open.size(), names(open)));
    }
    return WELL.matcher(folded).find()
        ? open.stream()
            .filter(target -> speaksOf(folded, target))
            .map(target -> ask("report.well-done", where, said(target)))
        : Stream.empty();
  }

  private boolean open(Standing target) {
    return ended ? !target.whole() : target.late();
  }

  private static String names(List<Standing> open) {
    return open.stream().limit(SHOWN).map(Contradictions::said).collect(Collectors.joining("; "));
  }

  private static String said(Standing target) {
    String done = target.done();
    return done == null
        ? WORDS.say("standing.none", target.what())
        : WORDS.say("standing", target.what(), done, target.planned());
  }

  private static boolean speaksOf(String folded, Standing target) {
    Set<String> said = Set.of(folded.split("\\W+"));
    List<String> own = List.of(Texts.folded(target.what()).split("\\W+"));
    long shared = own.stream().filter(said::contains).count();
    return 4 * shared >= 3L * own.size();
  }

  /** REQ-165: as many as are listed behind the count. */
  private Stream<Finding> lists(Told paragraph) {
    List<Finding> found = new ArrayList<>();
    List<Shown> pieces = paragraph.pieces();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Score count = count(pieces.get(i));
      Matcher list = LIST.matcher(pieces.get(i + 1).text());
      if (count != null && list.find()) {
        int items = list.group(1).split(";").length;
        if (!count.equals(Score.of(items))) {
          String printed = pieces.get(i).text();
          found.add(ask("report.list-count", paragraph.where(), printed, items));
        }
      }
    }
    return found.stream();
  }

  private @Nullable Score count(Shown piece) {
    if (!(piece instanceof Shown.Value value)) {
      return null;
    }
    Figure figure = figures.get(value.indicator());
    Amount done = figure == null ? null : figure.done();
    return done == null ? null : done.value();
  }

  private static Finding ask(String code, String where, Object... arguments) {
    return Finding.question(code, where, WORDS.say("finding." + code, arguments))
        .withFix(WORDS.say("fix." + code, arguments));
  }
}

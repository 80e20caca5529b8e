package vn.tdkt.reports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
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

  /** Behind a count: "05 cuộc kiểm tra: Văn phòng; Ban Thông tin". */
  private static final Pattern LIST = Pattern.compile("^[^.;:{]{0,80}:\\s*([^.]+;[^.]+)");

  private static final int SHOWN = 3;

  /** In the order of the text. */
  public List<Finding> findings() {
    return told.stream()
        .flatMap(
            paragraph ->
                Stream.concat(Claims.of(paragraph).flatMap(this::claimed), lists(paragraph)))
        .toList();
  }

  private Stream<Finding> claimed(Claims claim) {
    List<Standing> open = targets.stream().filter(this::open).toList();
    if (claim.allDone() && !open.isEmpty()) {
      return Stream.of(ask("report.all-met", claim.where(), open.size(), names(open)));
    }
    return claim.wellDone()
        ? open.stream()
            .filter(target -> claim.speaksOf(target.what()))
            .map(target -> ask("report.well-done", claim.where(), said(target)))
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

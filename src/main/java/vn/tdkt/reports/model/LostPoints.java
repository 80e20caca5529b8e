package vn.tdkt.reports.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.reports.Lost;

/** A report that claims all, beside a score sheet that gives up points (REQ-159). */
public record LostPoints(List<Told> told, List<Lost> lost) {
  private static final Words WORDS = Words.of("reports");
  private static final int SHOWN = 3;

  public List<Finding> findings() {
    return lost.isEmpty()
        ? List.of()
        : told.stream().flatMap(Claims::of).flatMap(this::claimed).toList();
  }

  private Stream<Finding> claimed(Claims claim) {
    if (claim.allDone()) {
      return Stream.of(ask("report.all-lost", claim, lost.size(), names()));
    }
    return claim.wellDone()
        ? lost.stream()
            .filter(one -> claim.speaksOf(one.criterion()))
            .map(one -> ask("report.well-lost", claim, one.criterion(), one.points()))
        : Stream.empty();
  }

  private String names() {
    return lost.stream()
        .limit(SHOWN)
        .map(one -> WORDS.say("lost", one.criterion(), one.points()))
        .collect(Collectors.joining("; "));
  }

  private static Finding ask(String code, Claims claim, Object... said) {
    return Finding.question(code, claim.where(), WORDS.say("finding." + code, said))
        .withFix(WORDS.say("fix." + code, said));
  }
}

package vn.tdkt.block.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.FrozenResult;
import vn.tdkt.block.RankLine;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Standings;
import vn.tdkt.criteria.RankingTerms;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * The ranking as the page shows it.
 *
 * @param rule how units are put in order
 * @param live as they count now; empty for those who may not see it
 * @param own the own unit's line before the result is opened, or null
 * @param mayFreeze with a reason where {@code again}
 */
public record RankingPage(
    List<String> rule,
    List<RankLine> live,
    List<Version> versions,
    @Nullable RankLine own,
    boolean mayFreeze,
    boolean mayOpen,
    boolean again) {
  private static final Words WORDS = Words.of("block");

  /**
   * A frozen version.
   *
   * @param heading "Bản 2, chốt lúc …, thay bản trước vì …"
   * @param stands false where a later version has replaced it
   */
  public record Version(
      String id, String heading, boolean stands, boolean opened, List<RankLine> lines) {}

  static RankingPage of(
      View view, List<FrozenResult> frozen, Optional<RankLine> own, Access access) {
    boolean organ = view.sight().organ();
    boolean sees = organ && view.sight().ownSent();
    Assessment now = view.now().orElse(null);
    boolean standsOpen = frozen.stream().findFirst().map(FrozenResult::opened).orElse(false);
    return new RankingPage(
        now == null ? List.of() : rule(now),
        now == null || !sees ? List.of() : Standings.of(now),
        versions(frozen, sees),
        organ || standsOpen ? null : own.map(RankingPage::withoutRank).orElse(null),
        now != null && access.may(Permission.RESULT_FREEZE, view.block().scope()),
        !frozen.isEmpty()
            && !standsOpen
            && access.may(Permission.RESULT_OPEN, view.block().scope()),
        !frozen.isEmpty());
  }

  /** A rank tells of the others, so it waits for the opening. */
  private static RankLine withoutRank(RankLine line) {
    return new RankLine(
        line.unit(),
        line.name(),
        line.group(),
        line.self(),
        line.base(),
        line.bonus(),
        line.total(),
        line.percent(),
        line.clazz(),
        null,
        WORDS.say("rank.waits"),
        null);
  }

  private static List<String> rule(Assessment now) {
    RankingTerms terms = RankingTerms.of(now.criteria()).orElse(null);
    if (terms == null) {
      return List.of(WORDS.say("rule.none"));
    }
    String order = WORDS.say(terms.withinGroups() ? "rule.groups" : "rule.block", terms.order());
    return terms.chain().isEmpty()
        ? List.of(order)
        : List.of(order, WORDS.say("rule.ties", String.join("; ", terms.chain())));
  }

  private static List<Version> versions(List<FrozenResult> frozen, boolean all) {
    return frozen.stream()
        .filter(result -> all || result.opened())
        .map(result -> version(result, frozen.getFirst()))
        .toList();
  }

  private static Version version(FrozenResult result, FrozenResult standing) {
    String at = VietnamTime.minute(result.at());
    String heading =
        result.reason() == null
            ? WORDS.say("version.first", result.number(), at, result.by())
            : WORDS.say("version.next", result.number(), at, result.by(), result.reason());
    return new Version(
        result.id().toString(), heading, result.equals(standing), result.opened(), result.lines());
  }

  /** The units whose sheets may go back to scoring. */
  public List<Field.Choice> choices() {
    return live.stream()
        .filter(line -> line.total() != null)
        .map(line -> new Field.Choice(line.unit().toString(), line.name()))
        .toList();
  }

  /** "97,14 %", to two decimals: a share of thirds has no end. */
  public static String percent(@Nullable Score percent) {
    return percent == null ? "" : percent.rounded(Rounding.DEFAULT).text() + " %";
  }

  /** Points as a table shows them. */
  public static String text(@Nullable Score score) {
    return score == null ? "" : score.text();
  }
}

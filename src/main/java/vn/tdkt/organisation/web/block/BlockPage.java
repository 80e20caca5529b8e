package vn.tdkt.organisation.web.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.LabelledYear;
import vn.tdkt.organisation.LeaderScoredBy;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.OfficeHeld;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.web.Fact;
import vn.tdkt.organisation.web.Link;

/**
 * A block of the year as its page shows it on a day.
 *
 * @param facts what holds for the whole year, label beside value
 * @param otherYears the same block in other years
 */
public record BlockPage(
    String address,
    List<Fact> facts,
    List<Link> otherYears,
    List<Row> members,
    List<Held> offices,
    List<Fact> settings,
    Acts acts,
    boolean fictional) {
  private static final Words WORDS = Words.of("organisation");

  /** A member with its offices in words. */
  public record Row(String unit, int position, String name, String group, String offices) {}

  /** An office and the time during which a member held it. */
  public record Held(String office, String unit, String time, String decision) {}

  /** What may be done, beside the part of the page that it changes. */
  public record Acts(List<Link> year, List<Link> members, List<Link> offices, List<Link> settings) {
    static Acts of(Map<BlockAct.Part, List<Link>> acts) {
      return new Acts(
          acts.getOrDefault(BlockAct.Part.YEAR, List.of()),
          acts.getOrDefault(BlockAct.Part.MEMBERS, List.of()),
          acts.getOrDefault(BlockAct.Part.OFFICES, List.of()),
          acts.getOrDefault(BlockAct.Part.SETTINGS, List.of()));
    }
  }

  static BlockPage of(
      BlockYear block,
      LocalDate day,
      List<LabelledYear> years,
      Map<BlockAct.Part, List<Link>> acts) {
    return new BlockPage(
        BlockController.address(block.id()),
        facts(block),
        years.stream()
            .filter(year -> !year.id().equals(block.id()))
            .map(year -> new Link(year.label(), BlockController.address(year.id())))
            .toList(),
        block.membersOn(day).stream().map(member -> row(block, member, day)).toList(),
        block.offices().stream().map(held -> held(block, held)).toList(),
        settings(block),
        Acts.of(acts),
        block.fictional());
  }

  private static List<Fact> facts(BlockYear block) {
    return List.of(
        new Fact(WORDS.say("fact.founding"), block.founding().words()),
        new Fact(WORDS.say("fact.symbol"), block.symbol().isEmpty() ? "–" : block.symbol()),
        new Fact(WORDS.say("fact.year"), block.year().words()));
  }

  private static List<Fact> settings(BlockYear block) {
    BlockSettings settings = block.settings();
    return List.of(
        new Fact(WORDS.say("setting.send-by"), day(settings.deadlines().sendBy())),
        new Fact(WORDS.say("setting.score-by"), day(settings.deadlines().scoreBy())),
        new Fact(WORDS.say("setting.leader-scored-by"), scorer(block, settings)),
        new Fact(WORDS.say("setting.may-exceed"), yes(settings.mayExceedSelf())),
        new Fact(WORDS.say("setting.own-vote"), yes(settings.mayVoteForItself())));
  }

  private static String scorer(BlockYear block, BlockSettings settings) {
    return switch (settings.leaderScoredBy()) {
      case LeaderScoredBy.Deputy() -> WORDS.say("scorer.DEPUTY");
      case LeaderScoredBy.Named(UnitId unit) -> block.nameOf(unit);
      case LeaderScoredBy.MeanOfOthers() -> WORDS.say("scorer.MEAN");
    };
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? WORDS.say("setting.no-day") : VietnamTime.date(day);
  }

  private static String yes(boolean value) {
    return WORDS.say(value ? "yes" : "no");
  }

  private static Row row(BlockYear block, Member member, LocalDate day) {
    String offices =
        block.officesOf(member.unit(), day).stream()
            .map(office -> office.words(block.kind()))
            .collect(Collectors.joining(", "));
    String unit = member.unit().value().toString();
    return new Row(unit, member.position(), member.name(), member.group(), offices);
  }

  private static Held held(BlockYear block, OfficeHeld held) {
    return new Held(
        held.office().words(block.kind()),
        block.nameOf(held.unit()),
        held.valid().words(),
        held.decision());
  }
}

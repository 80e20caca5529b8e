package vn.tdkt.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.LeaderScoredBy;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pages.Field;

/** What a block settles for its year, as a form. */
public record SettingsForm(Field scorer, Field exceed, Field vote, Field sendBy, Field scoreBy) {
  private static final Words WORDS = Words.of("organisation");
  private static final String DEPUTY = "DEPUTY";
  private static final String MEAN = "MEAN";

  static SettingsForm of(BlockYear block, List<Member> members) {
    BlockSettings settings = block.settings();
    return new SettingsForm(
        Field.of(
                Field.Kind.CHOICE,
                "scorer",
                WORDS.say("setting.leader-scored-by"),
                value(settings.leaderScoredBy()))
            .from(scorers(members))
            .asRequired(),
        yesOrNo("exceed", WORDS.say("setting.may-exceed"), settings.mayExceedSelf()),
        yesOrNo("vote", WORDS.say("setting.own-vote"), settings.mayVoteForItself()),
        day("sendBy", WORDS.say("setting.send-by"), settings.deadlines().sendBy())
            .withHint(WORDS.say("setting.send-by.hint")),
        day("scoreBy", WORDS.say("setting.score-by"), settings.deadlines().scoreBy())
            .withHint(WORDS.say("setting.score-by.hint")));
  }

  static BlockSettings read(String scorer, String exceed, String vote, Deadlines deadlines) {
    LeaderScoredBy by =
        switch (scorer) {
          case DEPUTY -> new LeaderScoredBy.Deputy();
          case MEAN -> new LeaderScoredBy.MeanOfOthers();
          default -> new LeaderScoredBy.Named(new UnitId(UUID.fromString(scorer)));
        };
    return new BlockSettings(by, "yes".equals(exceed), "yes".equals(vote), deadlines);
  }

  private static String value(LeaderScoredBy scorer) {
    return switch (scorer) {
      case LeaderScoredBy.Deputy() -> DEPUTY;
      case LeaderScoredBy.MeanOfOthers() -> MEAN;
      case LeaderScoredBy.Named(UnitId unit) -> unit.value().toString();
    };
  }

  private static List<Field.Choice> scorers(List<Member> members) {
    List<Field.Choice> choices = new ArrayList<>();
    choices.add(new Field.Choice(DEPUTY, WORDS.say("scorer.DEPUTY")));
    choices.add(new Field.Choice(MEAN, WORDS.say("scorer.MEAN")));
    members.forEach(
        member ->
            choices.add(new Field.Choice(member.unit().value().toString(), member.shortName())));
    return choices;
  }

  private static Field day(String name, String label, @Nullable LocalDate value) {
    String shown = value == null ? null : VietnamTime.date(value);
    return Field.of(Field.Kind.DATE, name, label, shown);
  }

  private static Field yesOrNo(String name, String label, boolean value) {
    return Field.of(Field.Kind.CHOICE, name, label, value ? "yes" : "no")
        .from(
            List.of(
                new Field.Choice("yes", WORDS.say("yes")), new Field.Choice("no", WORDS.say("no"))))
        .asRequired();
  }
}

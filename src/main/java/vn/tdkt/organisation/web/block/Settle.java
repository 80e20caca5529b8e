package vn.tdkt.organisation.web.block;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.LeaderScoredBy;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** What each block settles for its year: its last days, who scores the leader, what it may. */
@Component
@Order(7)
class Settle implements BlockAct {
  private static final Words WORDS = Words.of("organisation");
  private static final String DEPUTY = "DEPUTY";
  private static final String MEAN = "MEAN";

  private final Blocks blocks;

  Settle(Blocks blocks) {
    this.blocks = blocks;
  }

  @Override
  public Part part() {
    return Part.SETTINGS;
  }

  @Override
  public String slug() {
    return "quy-dinh";
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    BlockSettings settings = block.settings();
    Deadlines deadlines = settings.deadlines();
    return List.of(
        Inputs.anyDay(typed, "sendBy", deadlines.sendBy())
            .withHint(WORDS.say("setting.send-by.hint")),
        Inputs.anyDay(typed, "scoreBy", deadlines.scoreBy())
            .withHint(WORDS.say("setting.score-by.hint")),
        Inputs.choice(typed, "scorer", value(settings.leaderScoredBy()), scorers(block)),
        Inputs.yesOrNo(typed, "exceed", settings.mayExceedSelf()),
        Inputs.yesOrNo(typed, "vote", settings.mayVoteForItself()));
  }

  private static List<Field.Choice> scorers(BlockYear block) {
    List<Field.Choice> choices = new ArrayList<>();
    choices.add(new Field.Choice(DEPUTY, WORDS.say("scorer.DEPUTY")));
    choices.add(new Field.Choice(MEAN, WORDS.say("scorer.MEAN")));
    choices.addAll(Members.choices(block.members()));
    return choices;
  }

  private static String value(LeaderScoredBy scorer) {
    return switch (scorer) {
      case LeaderScoredBy.Deputy() -> DEPUTY;
      case LeaderScoredBy.MeanOfOthers() -> MEAN;
      case LeaderScoredBy.Named(UnitId unit) -> unit.value().toString();
    };
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    BlockSettings settings =
        new BlockSettings(
            scorer(typed.text("scorer")),
            Inputs.yes(typed, "exceed"),
            Inputs.yes(typed, "vote"),
            new Deadlines(typed.anyDay("sendBy"), typed.anyDay("scoreBy")));
    return blocks.set(block.id(), typed.version(), settings, by).map(BlockYear::id);
  }

  private static LeaderScoredBy scorer(String value) {
    return switch (value) {
      case DEPUTY -> new LeaderScoredBy.Deputy();
      case MEAN -> new LeaderScoredBy.MeanOfOthers();
      default -> new LeaderScoredBy.Named(new UnitId(UUID.fromString(value)));
    };
  }
}

package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/** What differs between two settings of a block, in words. */
final class SettingsChange {
  private static final Words WORDS = Words.of("organisation");

  private SettingsChange() {}

  static Change[] of(BlockYear block, BlockSettings next) {
    BlockSettings before = block.settings();
    List<Change> changes = new ArrayList<>();
    add(changes, "setting.leader-scored-by", scorer(before), scorer(next));
    add(changes, "setting.may-exceed", yes(before.mayExceedSelf()), yes(next.mayExceedSelf()));
    add(changes, "setting.own-vote", yes(before.mayVoteForItself()), yes(next.mayVoteForItself()));
    Deadlines old = before.deadlines();
    Deadlines now = next.deadlines();
    add(changes, "setting.send-by", day(old.sendBy()), day(now.sendBy()));
    add(changes, "setting.score-by", day(old.scoreBy()), day(now.scoreBy()));
    return changes.toArray(Change[]::new);
  }

  private static void add(List<Change> changes, String key, String before, String after) {
    if (!before.equals(after)) {
      changes.add(Change.of(WORDS.say(key), before, after));
    }
  }

  private static String scorer(BlockSettings settings) {
    return switch (settings.leaderScoredBy()) {
      case LeaderScoredBy.Deputy() -> WORDS.say("scorer.DEPUTY");
      case LeaderScoredBy.Named(UnitId unit) -> WORDS.say("scorer.NAMED");
      case LeaderScoredBy.MeanOfOthers() -> WORDS.say("scorer.MEAN");
    };
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? WORDS.say("setting.no-day") : VietnamTime.date(day);
  }

  private static String yes(boolean value) {
    return WORDS.say(value ? "yes" : "no");
  }
}

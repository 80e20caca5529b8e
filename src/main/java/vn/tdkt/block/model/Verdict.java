package vn.tdkt.block.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.block.Judgement;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.BlockScore;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.Round;
import vn.tdkt.scoring.SheetId;

/**
 * Turns judgements about one member into the rows that are written: the scorer's own, and where
 * several score the same row their mean as soon as all have scored it.
 *
 * @param judge the one of several scorers, or null where one scores alone
 */
public record Verdict(Assessment now, Jury jury, Seat seat, @Nullable UUID judge) {
  private static final Citation DIFFERENCES = Citation.of("REQ-106");
  private static final Citation BESIDE_SELF = Citation.of("REQ-105");

  /** The rows of one judgement, or why it cannot stand. */
  public Outcome<List<BlockScore>> of(Judgement judgement) {
    LeafResult self = leaf(judgement.leaf());
    Judgement said = plain(judgement, self);
    return allowed(said, self).map(fit -> rows(fit, self));
  }

  /** A figure that only repeats the unit's own is an acceptance. */
  private static Judgement plain(Judgement said, LeafResult self) {
    return new Judgement(
        said.command(),
        said.member(),
        said.leaf(),
        said.seenVersion(),
        said.points() != null && said.points().equals(self.points()) ? null : said.points(),
        said.bonus() != null && said.bonus().equals(self.bonus()) ? null : said.bonus(),
        said.reason());
  }

  private Outcome<Judgement> allowed(Judgement said, LeafResult self) {
    Score points = said.points();
    boolean open = self.points() == null && self.state() != LeafResult.State.NOT_APPLICABLE;
    if (points == null && open) {
      return Outcome.refused("block.refused.nothing-to-accept", BESIDE_SELF, self.ref());
    }
    if (points != null && points.isNegative()) {
      return Outcome.refused("block.refused.negative", BESIDE_SELF, self.ref());
    }
    if (points != null && self.max() != null && points.compareTo(self.max()) > 0) {
      return Outcome.refused("block.refused.above-maximum", BESIDE_SELF, self.ref(), self.max());
    }
    if (!now.block().settings().mayExceedSelf() && exceeds(said, self)) {
      return Outcome.refused("block.refused.above-self", DIFFERENCES, self.ref());
    }
    boolean differs = points != null || said.bonus() != null;
    return differs && (said.reason() == null || said.reason().isBlank())
        ? Outcome.refused("block.refused.no-reason", DIFFERENCES, self.ref())
        : Outcome.done(said);
  }

  private static boolean exceeds(Judgement said, LeafResult self) {
    boolean points =
        said.points() != null
            && self.points() != null
            && said.points().compareTo(self.points()) > 0;
    return points || (said.bonus() != null && said.bonus().compareTo(self.bonus()) > 0);
  }

  private List<BlockScore> rows(Judgement said, LeafResult self) {
    List<BlockScore> rows = new ArrayList<>();
    rows.add(row(said, judge, said.command(), said.seenVersion()));
    if (judge != null) {
      mean(said, self).ifPresent(rows::add);
    }
    return rows;
  }

  private BlockScore row(Judgement said, @Nullable UUID by, UUID command, long seen) {
    return new BlockScore(
        sheet(),
        Round.BLOCK,
        by,
        command,
        said.leaf(),
        seen,
        said.points(),
        said.bonus(),
        said.reason());
  }

  /** The mean of all scorers, once the last of them has spoken. */
  private Optional<BlockScore> mean(Judgement said, LeafResult self) {
    List<Score> points = new ArrayList<>();
    List<Score> bonuses = new ArrayList<>();
    Score own = said.points() == null ? self.points() : said.points();
    if (own == null || judge == null) {
      return Optional.empty();
    }
    points.add(own);
    bonuses.add(said.bonus() == null ? self.bonus() : said.bonus());
    for (var other : jury.others(seat.unit(), judge)) {
      Recorded row = seat.judged(said.leaf(), other.value()).orElse(null);
      if (row == null || row.points() == null) {
        return Optional.empty();
      }
      points.add(row.points());
      bonuses.add(bonus(row));
    }
    String reason = Words.of("block").say("mean.reason", points.size());
    Judgement mean =
        new Judgement(Ids.next(), seat.unit(), said.leaf(), 0, mean(points), mean(bonuses), reason);
    long seen = seat.version(said.leaf(), null);
    return Optional.of(row(plain(mean, self), null, mean.command(), seen));
  }

  private static Score mean(List<Score> all) {
    return all.stream().reduce(Score.ZERO, Score::plus).dividedBy(Score.of(all.size()));
  }

  private static Score bonus(Recorded row) {
    return row.entry().bonuses().stream().map(Entry.Bonus::points).reduce(Score.ZERO, Score::plus);
  }

  private LeafResult leaf(String key) {
    SheetResult self = now.self(seat);
    LeafResult leaf = self == null ? null : self.leaf(key);
    if (leaf == null) {
      throw new NotVisible("leaf");
    }
    return leaf;
  }

  private SheetId sheet() {
    return seat.sheet().orElseThrow(() -> new NotVisible("sheet")).id();
  }
}

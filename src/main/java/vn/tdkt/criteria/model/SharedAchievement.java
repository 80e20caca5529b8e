package vn.tdkt.criteria.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.BlockResult;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.Cap;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.Chooser;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Explanations;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.Stated;
import vn.tdkt.criteria.Step;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * M26: points of achievements that several units or persons share.
 *
 * @param split equally, or as a council decided
 */
public record SharedAchievement(Map<String, Score> levels, Split split, @Nullable Score cap)
    implements GroupRule {
  public SharedAchievement {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  /** Who says what each gets. */
  public enum Split {
    EQUAL,
    COUNCIL
  }

  @Override
  public Points apply(Answer answer, Frame frame, Peers peers) {
    if (!(answer instanceof Answer.Awards(List<Answer.Award> awards))) {
      return Mismatch.of(frame, "awards");
    }
    Score sum = Score.ZERO;
    List<String> shown = new ArrayList<>();
    for (Answer.Award award : awards) {
      Finding question = question(award, frame, peers);
      if (question != null) {
        return Points.open(question);
      }
      Score share = share(award);
      sum = sum.plus(share);
      shown.add(Said.of("shared", award.what(), share, award.sharers()));
    }
    Score points = cap == null ? sum : sum.atMost(cap);
    String why = shown.isEmpty() ? Said.of("no-awards") : String.join("; ", shown);
    return Points.of(points, "", why, Step.of("shared", points, awards.size(), points));
  }

  private Score share(Answer.Award award) {
    Score whole = levels.getOrDefault(award.level(), Score.ZERO);
    if (split == Split.EQUAL) {
      return whole.dividedBy(Score.of(award.sharers()));
    }
    return award.share() == null ? Score.ZERO : award.share();
  }

  private @Nullable Finding question(Answer.Award award, Frame frame, Peers peers) {
    Score whole = levels.get(award.level());
    if (whole == null) {
      return FindingCode.ANSWER_AWARD_WITHOUT_POINTS.at(frame.ref(), award.level(), award.what());
    }
    if (award.sharers() < 1) {
      return FindingCode.ANSWER_NEGATIVE.at(frame.ref(), award.sharers());
    }
    if (split == Split.COUNCIL && award.share() == null) {
      return FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), Said.of("share-of", award.what()));
    }
    if (split == Split.COUNCIL && share(award).compareTo(whole) > 0) {
      return FindingCode.ANSWER_OVER_MAX.at(frame.ref(), share(award), whole);
    }
    Score claimed = peers.once(this::claims).getOrDefault(award.what(), Score.ZERO);
    return claimed.compareTo(whole) > 0
        ? FindingCode.ANSWER_SHARES_DIFFER.at(frame.ref(), award.what(), claimed, whole)
        : null;
  }

  /** What all units together claim of each achievement. */
  private Map<String, Score> claims(List<Peers.Peer> peers) {
    Map<String, Score> claims = new HashMap<>();
    for (Peers.Peer peer : peers) {
      if (peer.answer() instanceof Answer.Awards(List<Answer.Award> awards)) {
        for (Answer.Award award : awards) {
          if (award.sharers() > 0) {
            claims.merge(award.what(), share(award), Score::plus);
          }
        }
      }
    }
    return claims;
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return levels.isEmpty() ? List.of(FindingCode.RULE_EMPTY.at(frame.ref())) : List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.AwardLines(LevelTable.options(levels), true, split == Split.COUNCIL);
  }
}

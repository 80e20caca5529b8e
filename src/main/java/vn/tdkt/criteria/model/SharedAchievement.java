package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

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
    Set<String> seen = new HashSet<>();
    for (Answer.Award award : awards) {
      Finding question =
          seen.add(award.what())
              ? question(award, frame, peers)
              : FindingCode.ANSWER_SHARED_TWICE.at(frame.ref(), award.what());
      if (question != null) {
        return Points.open(question);
      }
      Score share = share(award);
      sum = sum.plus(share);
      shown.add(Said.of("shared", award.what(), share, award.sharers()));
    }
    Score points = cap == null ? sum : sum.atMost(cap);
    String why = shown.isEmpty() ? Said.of("no-awards") : String.join("; ", shown);
    List<Finding> cut =
        points.equals(sum)
            ? List.of()
            : List.of(FindingCode.ANSWER_CAPPED.at(frame.ref(), Said.of("awards"), sum, points));
    Step step = Step.of("shared", points, awards.size(), points);
    return new Points.Earned(points, "", why, false, List.of(step), cut);
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
    Claim claim = peers.once(this::claims).get(award.what());
    if (claim == null) {
      return null;
    }
    if (claim.records().size() > 1) {
      return FindingCode.ANSWER_SHARERS_DIFFER.at(
          frame.ref(), award.what(), String.join("; ", claim.records()));
    }
    return claim.sum().compareTo(whole) > 0
        ? FindingCode.ANSWER_SHARES_DIFFER.at(frame.ref(), award.what(), claim.sum(), whole)
        : null;
  }

  /**
   * What all units together claim of one achievement.
   *
   * @param records how they record it, each way once: the same for all where they agree
   */
  private record Claim(Score sum, SortedSet<String> records) {
    Claim and(Claim other) {
      SortedSet<String> all = new TreeSet<>(records);
      all.addAll(other.records);
      return new Claim(sum.plus(other.sum), all);
    }
  }

  private Map<String, Claim> claims(List<Peers.Peer> peers) {
    Map<String, Claim> claims = new HashMap<>();
    for (Peers.Peer peer : peers) {
      if (peer.answer() instanceof Answer.Awards(List<Answer.Award> awards)) {
        for (Answer.Award award : awards) {
          if (award.sharers() > 0) {
            claims.merge(award.what(), claim(award), Claim::and);
          }
        }
      }
    }
    return claims;
  }

  /** Where a council splits, how many share it does not matter. */
  private Claim claim(Answer.Award award) {
    String record =
        split == Split.EQUAL
            ? Said.of("shared-record", award.level(), award.sharers())
            : award.level();
    return new Claim(share(award), new TreeSet<>(Set.of(record)));
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

package vn.tdkt.criteria;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * What was recorded for one leaf, or for one part of a leaf: facts, never points, unless the method
 * is judgement.
 */
public sealed interface Answer {
  /** M1: points by judgement. */
  record Judged(Score points) implements Answer {}

  /** M2: the label of the chosen level, kept because two labels may give the same points. */
  record Level(String label) implements Answer {}

  /** M3. */
  record YesNo(boolean yes) implements Answer {}

  /** M4, M5, M27: events. */
  record Cases(List<Case> cases) implements Answer {
    public Cases {
      cases = List.copyOf(cases);
    }
  }

  /** M25: a starting level and further faults. */
  record LevelAndCases(String level, List<Case> cases) implements Answer {
    public LevelAndCases {
      cases = List.copyOf(cases);
    }
  }

  /** M6, M7: a share as its two numbers. */
  record Ratio(Score numerator, Score denominator) implements Answer {}

  /**
   * M6, M9: one measured value.
   *
   * @param gate whether the method's condition is met; null: not answered
   */
  record Measured(Score value, @Nullable Boolean gate) implements Answer {
    public Measured(Score value) {
      this(value, null);
    }
  }

  /**
   * M8, M16.
   *
   * @param plan null where no target was set
   * @param revisedPlan the plan as changed in mid-year, or null
   */
  record PlanActual(@Nullable Score plan, @Nullable Score revisedPlan, Score actual)
      implements Answer {
    public PlanActual(@Nullable Score plan, Score actual) {
      this(plan, null, actual);
    }
  }

  /** M10: how many times. */
  record Count(long times) implements Answer {}

  /** M11, M26: awards or shared achievements. */
  record Awards(List<Award> awards) implements Answer {
    public Awards {
      awards = List.copyOf(awards);
    }
  }

  /** M12: points claimed with their explanation. */
  record Explained(Score points, @Nullable String explanation) implements Answer {}

  /** M13. */
  record Deliveries(List<Delivery> deliveries) implements Answer {
    public Deliveries {
      deliveries = List.copyOf(deliveries);
    }
  }

  /** M14: ticks, one list for the whole leaf or one for each movement (REQ-150). */
  record Checklist(List<Ticks> lists) implements Answer {
    public Checklist {
      lists = List.copyOf(lists);
    }

    public static Checklist of(Map<String, Boolean> done) {
      return new Checklist(List.of(new Ticks("", done)));
    }
  }

  /** M15: each condition met or not. */
  record Conditions(Map<String, Boolean> met) implements Answer {
    public Conditions {
      met = kept(met);
    }
  }

  /** M17: the class given by another process; {@code decided} is null while it is only proposed. */
  record Rating(String label, @Nullable LocalDate decided) implements Answer {}

  /** M18, M30: several named numbers. */
  record Counters(Map<String, Score> values) implements Answer {
    public Counters {
      values = kept(values);
    }
  }

  /** M19. */
  record Sample(long reached, long positive, @Nullable Boolean gate) implements Answer {}

  /** M24: one answer per period; a period without answer is absent from the map. */
  record Periods(Map<String, Answer> answers) implements Answer {
    public Periods {
      answers = kept(answers);
    }
  }

  /** M28: points by giver. */
  record Given(Map<String, Score> points, @Nullable Score extra) implements Answer {
    public Given {
      points = kept(points);
    }
  }

  /** A composed leaf: one answer per part. */
  record Parts(Map<String, Answer> answers) implements Answer {
    public Parts {
      answers = kept(answers);
    }
  }

  /** "Không phát sinh": there was no case this year. */
  record NothingArose(Chooser by) implements Answer {}

  /** "Không thuộc đối tượng": the criterion does not apply to the unit. */
  record NotApplicable(Chooser by, @Nullable String reason) implements Answer {}

  /**
   * One event, or several alike.
   *
   * @param event key of the method's event
   * @param count how often, from 1
   * @param amount points chosen for each, where the method leaves them open
   * @param ownFault whether the cause is subjective; null: not said
   * @param exempt true where the method exempts it (the unit found the fault itself)
   * @param fault what happened, named the same wherever the same fault is recorded; null: nowhere
   *     else
   */
  record Case(
      String event,
      long count,
      @Nullable Score amount,
      @Nullable String reason,
      @Nullable Boolean ownFault,
      boolean exempt,
      @Nullable String fault) {
    public static Case of(String event, long count) {
      return new Case(event, count, null, null, null, false, null);
    }

    /** The same, but it costs nothing here. */
    public Case spared() {
      return new Case(event, count, amount, reason, ownFault, true, fault);
    }
  }

  /**
   * One award or achievement.
   *
   * @param what the achievement, the same for awards of the same achievement
   * @param criterion what it counts for, where awards are taken per criterion
   * @param sharers how many share it, this unit or person included; from 1
   * @param share the points agreed for this one, where a council splits
   */
  record Award(
      String level,
      String what,
      @Nullable String criterion,
      @Nullable LocalDate decided,
      @Nullable Integer achievementYear,
      long sharers,
      @Nullable Score share) {
    public static Award of(String level, String what) {
      return new Award(level, what, null, null, null, 1, null);
    }
  }

  /** One report or dossier with its deadline; a date is null while nothing was sent. */
  record Delivery(
      String what, LocalDate due, @Nullable LocalDate electronic, @Nullable LocalDate paper) {}

  /**
   * The ticks of one movement, or of the leaf as a whole.
   *
   * @param subject the movement; empty for the leaf as a whole
   * @param excused what is missing for an objective cause; spared where only own faults count
   */
  record Ticks(String subject, Map<String, Boolean> done, Set<String> excused) {
    public Ticks {
      done = kept(done);
      excused = Set.copyOf(excused);
    }

    public Ticks(String subject, Map<String, Boolean> done) {
      this(subject, done, Set.of());
    }
  }

  private static <V> SequencedMap<String, V> kept(Map<String, V> values) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }
}

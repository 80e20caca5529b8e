package vn.tdkt.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * What one unit recorded for one leaf.
 *
 * @param answer null while not yet answered: never zero
 * @param bonuses added on top of the points of the criterion (REQ-144)
 * @param deductions explanations of points that the answer already lacks; never subtracted again
 *     (REQ-145)
 * @param override points that replace the proposed ones, with the reason
 * @param provisional true where a value is still only expected (dự kiến, REQ-170)
 * @param belowMaximum why the points are below the maximum (REQ-101), or null
 * @param origins origin of each input by the name of its slot; what is absent was typed
 */
public record Entry(
    @Nullable Answer answer,
    List<Bonus> bonuses,
    List<Deduction> deductions,
    @Nullable Correction override,
    boolean provisional,
    @Nullable String belowMaximum,
    Map<String, Origin> origins) {
  public static final Entry EMPTY = of(null);

  public Entry {
    bonuses = List.copyOf(bonuses);
    deductions = List.copyOf(deductions);
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
  }

  public static Entry of(@Nullable Answer answer) {
    return new Entry(answer, List.of(), List.of(), null, false, null, Map.of());
  }

  public Entry with(Answer other) {
    return new Entry(other, bonuses, deductions, override, provisional, belowMaximum, origins);
  }

  public Entry with(Bonus bonus) {
    var more = new ArrayList<>(bonuses);
    more.add(bonus);
    return new Entry(answer, more, deductions, override, provisional, belowMaximum, origins);
  }

  public Entry with(Deduction deduction) {
    var more = new ArrayList<>(deductions);
    more.add(deduction);
    return new Entry(answer, bonuses, more, override, provisional, belowMaximum, origins);
  }

  public Entry with(Correction points) {
    return new Entry(answer, bonuses, deductions, points, provisional, belowMaximum, origins);
  }

  public Entry asProvisional() {
    return new Entry(answer, bonuses, deductions, override, true, belowMaximum, origins);
  }

  /**
   * Bonus points (điểm thưởng) with their explanation.
   *
   * @param statedInExplanation the points that the explanation names, where they are read from a
   *     paper; compared, never summed (REQ-156)
   */
  public record Bonus(
      Score points,
      @Nullable String explanation,
      @Nullable Score statedInExplanation,
      List<String> evidence) {
    public Bonus {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * The explanation of points taken off (điểm trừ).
   *
   * @param restricted true where only those entitled may read the reason ("Hạn chế")
   */
  public record Deduction(
      Score points, @Nullable String reason, boolean restricted, List<String> evidence) {
    public Deduction {
      evidence = List.copyOf(evidence);
    }
  }

  /** Points set by a person in place of the proposed ones: "Điều chỉnh (ghi lý do)" (REQ-99). */
  public record Correction(Score points, String reason) {}
}

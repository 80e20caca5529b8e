package vn.tdkt.registration.model;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.registration.model.Remark.Weight;

/**
 * Ceilings and conditions that depend on how many persons strive for a title.
 *
 * @param staff how many there are
 * @param advanced who register Lao động tiên tiến
 * @param fighters who register Chiến sĩ thi đua cơ sở
 * @param without of those, who do not register Lao động tiên tiến
 */
public record Numbers(int staff, int advanced, int fighters, int without) {
  static final Citation CAP = Citation.of("Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9");
  static final Citation LAW_2022 = Citation.of("Luật Thi đua, khen thưởng 06/2022/QH15");
  private static final Citation EXCELLENT = Citation.of("Điều 27 " + LAW_2022.clause());
  private static final Citation ADVANCED = Citation.of("Điều 28 " + LAW_2022.clause());
  static final Citation FIGHTERS = Citation.of("Điều 23 " + LAW_2022.clause());
  static final Citation LAW_2003 = Citation.of("Luật Thi đua, khen thưởng năm 2003, sửa đổi 2013");
  static final Citation AMENDED = Citation.of("Luật 06/2026/QH16");
  private static final Score CAP_SHARE = Score.of(15, 100);
  private static final Score SHARE = Score.of(70, 100);
  private static final int FIRST_KNOWN = 1;

  /** The ceiling of fighters, and that they must be advanced workers. */
  public List<Remark> ofPersons(LocalDate on) {
    List<Remark> remarks = new ArrayList<>();
    Regime regime = Regime.on(on);
    if (regime == Regime.DECREE_91) {
      ceiling(remarks);
    }
    if (without > 0 && regime != Regime.OLDER) {
      boolean sure = regime != Regime.AMENDED_2026;
      remarks.add(
          Remark.of(
              sure ? Weight.FAULT : Weight.QUESTION,
              sure ? "fighter-not-advanced" : "fighter-not-advanced-2026",
              sure ? regime == Regime.LAW_2022 ? FIGHTERS : CAP : AMENDED,
              without));
    }
    return remarks;
  }

  /** The most fighters that the law of that day allows; empty where it sets no share. */
  public Optional<Integer> mostFighters(LocalDate on) {
    return Regime.on(on) == Regime.DECREE_91
        ? Optional.of(heads(CAP_SHARE.times(advanced), RoundingMode.HALF_UP))
        : Optional.empty();
  }

  /** How many advanced workers an excellent collective needs, by the law whose text is known. */
  public Optional<Integer> advancedForExcellent(LocalDate on) {
    return Regime.on(on) == Regime.LAW_2022 ? Optional.of(least(SHARE)) : Optional.empty();
  }

  /** Where the ceiling of fighters stands. */
  public String cap() {
    return CAP.clause();
  }

  /** Where the conditions of an excellent collective stand. */
  public String excellence() {
    return EXCELLENT.clause();
  }

  private static int heads(Score exact, RoundingMode mode) {
    return exact.whole(mode).floor().intValueExact();
  }

  /** The decree gives the share and no rounding: between the two roundings one can only ask. */
  private void ceiling(List<Remark> remarks) {
    Score exact = CAP_SHARE.times(advanced);
    int down = heads(exact, RoundingMode.FLOOR);
    int nearest = heads(exact, RoundingMode.HALF_UP);
    if (fighters > nearest) {
      remarks.add(Remark.of(Weight.FAULT, "fighters-over", CAP, fighters, advanced, nearest));
    } else if (fighters > down) {
      remarks.add(
          Remark.of(Weight.QUESTION, "fighters-rounding", CAP, fighters, advanced, exact, down));
    } else if (fighters > 0) {
      remarks.add(Remark.of(Weight.NOTE, "fighters-within", CAP, fighters, advanced, down));
    }
  }

  /** What an excellent collective of these persons needs. */
  public List<Remark> ofExcellent(String name, LocalDate on) {
    int needed = least(SHARE);
    boolean met = advanced >= needed && fighters >= FIRST_KNOWN;
    return switch (Regime.on(on)) {
      case LAW_2022 ->
          List.of(
              remark(
                  met ? Weight.NOTE : Weight.FAULT,
                  met ? "excellent-met" : "excellent",
                  EXCELLENT,
                  name,
                  on,
                  needed));
      case DECREE_91 ->
          List.of(remark(Weight.QUESTION, "excellent-ask", LAW_2003, name, on, needed));
      case AMENDED_2026 ->
          List.of(remark(Weight.QUESTION, "excellent-ask", AMENDED, name, on, needed));
      case OLDER -> List.of();
    };
  }

  /** What an advanced collective of these persons needs. */
  public List<Remark> ofAdvanced(String name, LocalDate on) {
    int needed = least(SHARE);
    boolean met = advanced >= needed;
    return switch (Regime.on(on)) {
      case LAW_2022 ->
          List.of(
              remark(
                  met ? Weight.NOTE : Weight.FAULT,
                  met ? "advanced-met" : "advanced",
                  ADVANCED,
                  name,
                  on,
                  needed));
      case DECREE_91 ->
          List.of(remark(Weight.QUESTION, "advanced-half", LAW_2003, name, on, staff / 2 + 1));
      case AMENDED_2026 ->
          List.of(remark(Weight.QUESTION, "advanced-ask", AMENDED, name, on, needed));
      case OLDER -> List.of();
    };
  }

  /** At least this share of the staff, as a number of heads: rounded up, or it would be less. */
  private int least(Score share) {
    return heads(share.times(staff), RoundingMode.CEILING);
  }

  private Remark remark(
      Weight weight, String key, Citation because, String name, LocalDate on, int needed) {
    return Remark.of(
        weight, key, because, name, VietnamTime.date(on), needed, staff, advanced, fighters);
  }
}

package vn.tdkt.registration.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tdkt.kernel.Citation;
import vn.tdkt.registration.model.Remark.Weight;

/** What a title of a person builds on, as far as the register of awards tells. */
public final class Steps {
  private static final String GRASSROOTS = "CSTDCS";
  private static final int THREE_YEARS = 3;
  private static final int TWO_YEARS = 2;
  private static final Citation PROVINCE = Citation.of("Điều 22 " + Numbers.LAW_2022.clause());
  private static final Citation STATE = Citation.of("Điều 21 " + Numbers.LAW_2022.clause());
  private static final Citation COMMENDED = Citation.of("Điều 74 " + Numbers.LAW_2022.clause());
  private static final Citation BY_PREMIER = Citation.of("Điều 73 " + Numbers.LAW_2022.clause());

  private Steps() {}

  /** Of one person, for the year that ends on that day. */
  public static List<Remark> of(String name, List<String> titles, History history, LocalDate on) {
    List<Remark> remarks = new ArrayList<>();
    Regime regime = Regime.on(on);
    if (regime == Regime.OLDER) {
      return remarks;
    }
    int run = history.runUpTo(on.getYear() - 1, GRASSROOTS);
    if (titles.contains("CSTDT")) {
      provincial(name, titles, run, regime, remarks);
    }
    if (titles.contains("CSTDTQ") && !history.has("CSTDT")) {
      remarks.add(Remark.of(Weight.QUESTION, "national", clause(regime, STATE), name));
    }
    if (titles.contains("BKT") && run < TWO_YEARS) {
      remarks.add(Remark.of(Weight.QUESTION, "commended", clause(regime, COMMENDED), name, run));
    }
    if (titles.contains("BKTTG") && !history.has("BKT")) {
      remarks.add(Remark.of(Weight.QUESTION, "by-premier", clause(regime, BY_PREMIER), name));
    }
    return remarks;
  }

  /**
   * Whether the year of registration itself may be the third is not on file: with two years before
   * it and a registration for this one the program asks.
   */
  private static void provincial(
      String name, List<String> titles, int run, Regime regime, List<Remark> remarks) {
    if (run >= THREE_YEARS) {
      return;
    }
    boolean third = run == THREE_YEARS - 1 && titles.contains(GRASSROOTS);
    boolean sure = regime == Regime.LAW_2022 && !third;
    remarks.add(
        Remark.of(
            sure ? Weight.FAULT : Weight.QUESTION,
            third ? "provincial-third" : "provincial",
            clause(regime, PROVINCE),
            name,
            run));
  }

  private static Citation clause(Regime regime, Citation of2022) {
    return switch (regime) {
      case LAW_2022 -> of2022;
      case AMENDED_2026 -> Numbers.AMENDED;
      case DECREE_91, OLDER -> Numbers.LAW_2003;
    };
  }
}

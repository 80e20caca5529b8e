package vn.tdkt.registration.model;

import java.time.LocalDate;

/** Which law of emulation and commendation stands behind a rule on a day. */
public enum Regime {
  /** Before the decree of 2017, whose rules are not on file here. */
  OLDER,
  /** Law of 2003 as amended in 2013, with decree 91/2017. */
  DECREE_91,
  /** Law of 2022 until its amendment. */
  LAW_2022,
  /** Law of 2022 as amended in 2026: its conditions are not on file yet. */
  AMENDED_2026;

  private static final LocalDate DECREE_91_SINCE = LocalDate.of(2017, 10, 1);
  private static final LocalDate LAW_2022_SINCE = LocalDate.of(2024, 1, 1);
  private static final LocalDate AMENDED_SINCE = LocalDate.of(2026, 10, 1);

  public static Regime on(LocalDate day) {
    return day.isBefore(DECREE_91_SINCE)
        ? OLDER
        : day.isBefore(LAW_2022_SINCE)
            ? DECREE_91
            : day.isBefore(AMENDED_SINCE) ? LAW_2022 : AMENDED_2026;
  }
}

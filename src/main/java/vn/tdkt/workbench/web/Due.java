package vn.tdkt.workbench.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/** When something is due, as the home page says it. */
public record Due(LocalDate until, LocalDate today) {
  private static final Words WORDS = Words.of("workbench");
  private static final int SOON = 4;

  /** After that the number of days helps nobody, and the year has to be said. */
  private static final int LONG_AGO = 60;

  /** "thứ Năm 14/11 · còn 3 ngày"; what was due long ago: "hạn 14/11/2024, đã quá". */
  public String words() {
    return days() < -LONG_AGO
        ? WORDS.say("days.long-over", VietnamTime.date(until))
        : VietnamTime.weekday(until) + " · " + left();
  }

  private String left() {
    long days = days();
    return days < 0
        ? WORDS.say("days.over", -days)
        : days == 0 ? WORDS.say("days.today") : WORDS.say("days.left", days);
  }

  public boolean presses() {
    return days() < SOON;
  }

  private long days() {
    return ChronoUnit.DAYS.between(today, until);
  }
}

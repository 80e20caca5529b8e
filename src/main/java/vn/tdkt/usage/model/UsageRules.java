package vn.tdkt.usage.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.calendar.Punctuality;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.usage.UsageItem;
import vn.tdkt.usage.UsageKind;
import vn.tdkt.usage.UsageLevel;
import vn.tdkt.usage.UsageMonth;

/**
 * Full: there, in time, and entered soon. Partial: there, but late. None: due and not there
 * (REQ-187).
 */
public record UsageRules(LocalDate today, WorkingDays days) {
  /** Office practice: so many working days after the event it stands in the program. */
  public static final int SOON = 10;

  private static final Words WORDS = Words.of("usage");

  /**
   * A paper of the year.
   *
   * @param number as the records officer gave it; may be empty
   * @param on the day on which it was issued or sent
   * @param entered the day on which the program learnt of it
   */
  public record Issued(String number, LocalDate on, LocalDate entered) {}

  public UsageItem paper(UsageKind kind, @Nullable LocalDate deadline, @Nullable Issued paper) {
    if (paper == null) {
      return notThere(kind, deadline);
    }
    String what = WORDS.say("reason.issued", paper.number(), VietnamTime.date(paper.on())).strip();
    if (deadline != null) {
      Punctuality punctuality = Punctuality.of(deadline, paper.on(), today, days);
      if (punctuality.isLate()) {
        return new UsageItem(
            kind,
            UsageLevel.PARTIAL,
            WORDS.say("reason.late", what, punctuality.days(), VietnamTime.date(deadline)));
      }
    }
    return paper.entered().isAfter(days.plus(paper.on(), SOON))
        ? new UsageItem(
            kind,
            UsageLevel.PARTIAL,
            WORDS.say("reason.entered-late", what, VietnamTime.date(paper.entered())))
        : new UsageItem(kind, UsageLevel.FULL, WORDS.say("reason.in-time", what));
  }

  private UsageItem notThere(UsageKind kind, @Nullable LocalDate deadline) {
    if (deadline != null && !today.isAfter(days.orNext(deadline))) {
      return new UsageItem(
          kind, UsageLevel.NOT_YET, WORDS.say("reason.not-yet", VietnamTime.date(deadline)));
    }
    return new UsageItem(
        kind,
        UsageLevel.NONE,
        deadline == null
            ? WORDS.say("reason.none")
            : WORDS.say("reason.missing", VietnamTime.date(deadline)));
  }

  /** Months whose noting is due: all in time, some, none. */
  public UsageItem months(List<UsageMonth> all) {
    List<UsageMonth> due = all.stream().filter(month -> month.isDue(today)).toList();
    long noted = due.stream().filter(month -> month.noted() != null).count();
    long inTime = due.stream().filter(UsageMonth::inTime).count();
    UsageLevel level =
        due.isEmpty()
            ? UsageLevel.NOT_YET
            : noted == 0
                ? UsageLevel.NONE
                : inTime == due.size() ? UsageLevel.FULL : UsageLevel.PARTIAL;
    return new UsageItem(
        UsageKind.MONTHS, level, WORDS.say("reason.months", noted, due.size(), inTime));
  }

  /**
   * @param answered for how many movements something was noted
   * @param reported for how many of them there is a report
   * @param over whether the year is over
   */
  public static UsageItem movements(long answered, long reported, boolean over) {
    UsageLevel level =
        answered == 0
            ? (over ? UsageLevel.NONE : UsageLevel.NOT_YET)
            : !over || reported == answered ? UsageLevel.FULL : UsageLevel.PARTIAL;
    return new UsageItem(
        UsageKind.MOVEMENTS, level, WORDS.say("reason.movements", answered, reported));
  }

  /** All that is due together. */
  public static UsageLevel overall(List<UsageItem> items) {
    List<UsageLevel> due =
        items.stream().map(UsageItem::level).filter(one -> one != UsageLevel.NOT_YET).toList();
    if (due.isEmpty()) {
      return UsageLevel.NOT_YET;
    }
    if (due.stream().allMatch(level -> level == UsageLevel.FULL)) {
      return UsageLevel.FULL;
    }
    return due.stream().allMatch(level -> level == UsageLevel.NONE)
        ? UsageLevel.NONE
        : UsageLevel.PARTIAL;
  }
}

package vn.tdkt.criteria.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;

/** The arithmetic of lateness, under one reading of whose date counts. */
record Delays(Timeliness rule, Timeliness.Copy copy, Frame frame) {
  Points points(List<Answer.Delivery> deliveries) {
    Score lost = Score.ZERO;
    Score gained = Score.ZERO;
    long late = 0;
    List<Finding> findings = new ArrayList<>();
    Collection<List<Answer.Delivery>> papers = papers(deliveries);
    for (List<Answer.Delivery> one : papers) {
      Answer.Delivery counted = counted(one);
      if (counted == null) {
        return Points.open(FindingCode.ANSWER_TWICE.at(frame.ref(), one.getFirst().what()));
      }
      Score cost = cost(counted);
      if (cost == null) {
        return Points.open(
            FindingCode.RULE_CHOICE_UNDECLARED.at(frame.ref(), Said.of("never-sent")));
      }
      late += cost.signum() > 0 ? 1 : 0;
      lost = lost.plus(cost);
      gained = gained.plus(gain(counted));
      outsideYear(counted, findings);
    }
    return total(lost, gained, late, papers.size(), findings);
  }

  private Points total(Score lost, Score gained, long late, int all, List<Finding> findings) {
    Score full = frame.full() == null ? Score.ZERO : frame.full();
    Score points = full.minus(lost).plus(gained);
    String formula = Formula.less(full, lost);
    if (gained.signum() > 0) {
      String start = formula.isEmpty() && !full.isZero() ? full.text() : formula;
      formula = Formula.joined(start, gained.text());
    }
    String why = late == 0 ? Said.of("all-in-time", all) : Said.of("late", late, all);
    Step step = Step.of("late", points, full, lost, gained, points);
    return new Points.Earned(points, formula, why, false, List.of(step), findings);
  }

  /** Sendings of one paper together, whatever the order of recording. */
  private static Collection<List<Answer.Delivery>> papers(List<Answer.Delivery> deliveries) {
    Map<String, List<Answer.Delivery>> papers = new java.util.TreeMap<>();
    for (Answer.Delivery one : deliveries) {
      papers.computeIfAbsent(one.what() + one.due(), key -> new ArrayList<>()).add(one);
    }
    return papers.values();
  }

  /** The sending that counts; null where nobody declared which. */
  private Answer.@Nullable Delivery counted(List<Answer.Delivery> sendings) {
    if (sendings.size() == 1) {
      return sendings.getFirst();
    }
    if (rule.resubmission() == null) {
      return null;
    }
    List<Answer.Delivery> sorted =
        sendings.stream()
            .sorted(java.util.Comparator.comparing(one -> dateOr(one, LocalDate.MAX)))
            .toList();
    return rule.resubmission() == Timeliness.Resent.FIRST ? sorted.getFirst() : sorted.getLast();
  }

  private LocalDate dateOr(Answer.Delivery one, LocalDate other) {
    LocalDate sent = sent(one);
    return sent == null ? other : sent;
  }

  private @Nullable LocalDate sent(Answer.Delivery one) {
    LocalDate electronic = one.electronic();
    LocalDate paper = one.paper();
    return switch (copy) {
      case ELECTRONIC -> electronic;
      case PAPER -> paper;
      case EARLIER ->
          electronic == null || (paper != null && paper.isBefore(electronic)) ? paper : electronic;
      case LATER ->
          electronic == null || paper == null
              ? null
              : paper.isAfter(electronic) ? paper : electronic;
    };
  }

  private @Nullable Score cost(Answer.Delivery one) {
    LocalDate sent = sent(one);
    if (sent == null) {
      return rule.neverSent();
    }
    Score cost = rule.each().times(lateness(one.due(), sent));
    return rule.capEach() == null ? cost : cost.atMost(rule.capEach());
  }

  private long lateness(LocalDate due, LocalDate sent) {
    if (!sent.isAfter(due)) {
      return 0;
    }
    return switch (rule.per()) {
      case TIME -> 1;
      case CALENDAR_DAY -> ChronoUnit.DAYS.between(due, sent);
      case WORKING_DAY -> due.plusDays(1).datesUntil(sent.plusDays(1)).filter(this::works).count();
      case QUARTER -> quarters(due, sent);
    };
  }

  /** Counted from the due date, so that three months after 31/01 is 30/04. */
  private static long quarters(LocalDate due, LocalDate sent) {
    long begun = 1;
    while (due.plusMonths(3 * begun).isBefore(sent)) {
      begun++;
    }
    return begun;
  }

  private boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !rule.holidays().contains(day);
  }

  private Score gain(Answer.Delivery one) {
    LocalDate sent = sent(one);
    if (rule.early() == null || rule.earlyDays() == null || sent == null) {
      return Score.ZERO;
    }
    long before =
        rule.per() == Timeliness.Late.WORKING_DAY
            ? sent.isBefore(one.due())
                ? sent.plusDays(1).datesUntil(one.due().plusDays(1)).filter(this::works).count()
                : 0
            : ChronoUnit.DAYS.between(sent, one.due());
    return before >= rule.earlyDays() ? rule.early() : Score.ZERO;
  }

  private void outsideYear(Answer.Delivery one, List<Finding> findings) {
    LocalDate from = frame.from();
    LocalDate until = frame.until();
    if (from != null && until != null && (one.due().isBefore(from) || !one.due().isBefore(until))) {
      findings.add(
          FindingCode.ANSWER_OUTSIDE_YEAR.at(frame.ref(), one.what(), VietnamTime.date(one.due())));
    }
  }
}

package vn.tdkt.criteria.model;

import static vn.tdkt.criteria.model.Described.add;
import static vn.tdkt.criteria.model.Described.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/** One rule in words; its first line is never missing. */
final class DescribedRule {
  private DescribedRule() {}

  static List<String> of(Rule rule) {
    List<String> lines = new ArrayList<>();
    switch (rule) {
      case LeafRule leaf -> leaf(leaf, lines);
      case GroupRule group -> group(group, lines);
    }
    return lines;
  }

  private static void leaf(LeafRule rule, List<String> lines) {
    switch (rule) {
      case Judged judged -> {
        lines.add(phrase("judged"));
        add(lines, "step", judged.step());
      }
      case Levels levels -> levels(phrase("levels"), levels.levels(), lines);
      case YesNo yesNo -> lines.add(phrase("yes-no"));
      case FixedDeductions fixed ->
          DescribedEvents.fixed(fixed.events(), fixed.cap(), fixed.ownFaultOnly(), lines);
      case VariableDeductions open ->
          DescribedEvents.variable(open.events(), open.cap(), open.ownFaultOnly(), lines);
      case Bands bands -> bands(bands, lines);
      case Proportion share -> proportion(share, lines);
      case PlanBands plan -> plan(plan, lines);
      case OverAchievement over -> over(over, lines);
      case CountTimes count -> {
        lines.add(phrase("count", count.once(), count.each()));
        add(lines, "cap", count.cap());
      }
      case HighestAward award -> award(award, lines);
      case ExplainedBonus bonus -> {
        lines.add(phrase("explained"));
        add(lines, "cap", bonus.ceiling());
      }
      case Timeliness time -> DescribedEvents.time(time, lines);
      case Checklist list -> DescribedEvents.checklist(list, lines);
      case AllOrNothing all -> {
        lines.add(phrase("all-or-nothing"));
        all.conditions().forEach(condition -> lines.add(condition.label()));
        add(lines, "exemption", all.exemption());
      }
      case ExternalClass rating ->
          levels(phrase("rating", rating.source()), rating.levels(), lines);
      case Matrix matrix -> matrix(matrix, lines);
      case SampleOf sample -> {
        lines.add(phrase("sample", sample.size(), sample.each()));
        add(lines, "condition", sample.gate());
      }
      case LevelThenFaults faults -> {
        levels(phrase("level-then-faults"), faults.levels(), lines);
        faults.faults().forEach(event -> lines.add(DescribedEvents.minus(event)));
      }
      case Balance balance -> {
        lines.add(phrase("balance", balance.start()));
        balance.events().forEach(e -> lines.add(Described.level(e.label(), e.points())));
        add(lines, "floor", balance.floor());
      }
      case MayFail fail -> {
        leaf(fail.rule(), lines);
        lines.add(fail.floor() == null ? phrase("may-fail") : phrase("may-fail-to", fail.floor()));
      }
      case Combinations table -> combinations(table, lines);
      case ForOrderOnly order -> lines.add(phrase("for-order", order.of()));
    }
  }

  private static void group(GroupRule rule, List<String> lines) {
    switch (rule) {
      case RelativeToBest best -> lines.add(phrase(best.absolute() ? "best-absolute" : "best"));
      case RollUp roll -> {
        String periods =
            roll.periods().stream().map(Period::label).collect(Collectors.joining(", "));
        lines.add(phrase("roll-up." + roll.way().name(), periods));
        leaf(roll.each(), lines);
      }
      case SharedAchievement shared -> {
        levels(phrase("shared." + shared.split().name()), shared.levels(), lines);
        add(lines, "cap", shared.cap());
      }
      case FromGivers given -> {
        lines.add(phrase("givers." + given.way().name()));
        given.givers().forEach(giver -> lines.add(giver.label()));
        add(lines, "extra", given.extra());
      }
    }
  }

  private static void levels(String head, Map<String, Score> levels, List<String> lines) {
    lines.add(head);
    levels.forEach((label, points) -> lines.add(Described.level(label, points)));
  }

  private static void bands(Bands rule, List<String> lines) {
    String of = rule.of() == null ? phrase("value") : rule.of();
    lines.add(rule.outOf() == null ? phrase("bands", of) : phrase("share-bands", of, rule.outOf()));
    table(rule.bands(), rule.otherwise(), lines);
    if (rule.firstMatch()) {
      lines.add(phrase("first-match"));
    }
    if (rule.outOf() != null) {
      zero(rule.outOf(), rule.whenZero(), lines);
    }
  }

  private static void table(List<Band> bands, @Nullable Score otherwise, List<String> lines) {
    bands.forEach(band -> lines.add(band.in().text() + ": " + gives(band)));
    add(lines, "otherwise", otherwise);
  }

  private static String gives(Band band) {
    return switch (band.gives()) {
      case POINTS -> phrase("points", band.amount());
      case SHARE -> phrase("share", band.amount().times(Score.of(100)));
      case MINUS -> phrase("less", band.amount());
    };
  }

  private static void zero(String what, Zero zero, List<String> lines) {
    if (zero != Zero.ASK) {
      lines.add(phrase("zero." + zero.name(), what));
    }
  }

  private static void proportion(Proportion rule, List<String> lines) {
    lines.add(phrase("proportion", rule.of(), rule.outOf()));
    zero(rule.outOf(), rule.whenZero(), lines);
    if (rule.alsoPrinted() != null) {
      lines.add(phrase("also-printed"));
      bands(rule.alsoPrinted(), lines);
    }
  }

  private static void plan(PlanBands rule, List<String> lines) {
    lines.add(phrase("plan." + rule.better().name()));
    table(rule.bands(), rule.otherwise(), lines);
    if (rule.counts() != null) {
      lines.add(phrase("plan-counts." + rule.counts().name()));
    }
    zero(phrase("the-plan"), rule.planZero(), lines);
  }

  private static void over(OverAchievement rule, List<String> lines) {
    lines.add(phrase("over", rule.of(), rule.start(), rule.step(), rule.each()));
    if (rule.wholeSteps() != null) {
      lines.add(phrase(rule.wholeSteps() ? "whole-steps" : "part-steps"));
    }
    add(lines, "cap", rule.cap());
    add(lines, "condition", rule.gate());
  }

  private static void award(HighestAward rule, List<String> lines) {
    levels(phrase("award"), rule.levels(), lines);
    if (rule.scope().span() != null) {
      lines.add(phrase("span." + rule.scope().span().name()));
    }
    if (rule.scope().yearBy() != null) {
      lines.add(phrase("year-by." + rule.scope().yearBy().name()));
    }
    add(lines, "cap", rule.cap());
  }

  private static void matrix(Matrix rule, List<String> lines) {
    lines.add(phrase("matrix", rule.row(), rule.column()));
    for (int i = 0; i < Math.min(rule.rows().size(), rule.cells().size()); i++) {
      String cells =
          rule.cells().get(i).stream().map(Score::text).collect(Collectors.joining(" | "));
      lines.add(rule.rows().get(i).text() + ": " + cells);
    }
    add(lines, "otherwise", rule.outside());
  }

  private static void combinations(Combinations rule, List<String> lines) {
    lines.add(phrase("combinations", String.join(", ", rule.counters())));
    for (Combination line : rule.combinations()) {
      String when =
          line.when().entrySet().stream()
              .map(bound -> bound.getKey() + " " + bound.getValue().text())
              .collect(Collectors.joining(", "));
      lines.add(when + ": " + phrase("points", line.points()));
    }
    add(lines, "otherwise", rule.otherwise());
  }
}

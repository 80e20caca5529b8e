package vn.tdkt.criteria.model;

import static vn.tdkt.criteria.model.Described.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.Explanations;
import vn.tdkt.criteria.Terms;
import vn.tdkt.kernel.Rounding;

/** What a set declares as a whole, in plain Vietnamese, one line for each declaration. */
public final class DescribedTerms {
  private DescribedTerms() {}

  public static List<String> of(Terms terms) {
    List<String> lines = new ArrayList<>();
    lines.add(rounding(terms.rounding()));
    bonus(terms.bonus(), lines);
    Explanations explanations = terms.explanations();
    lines.add(phrase("explain-bonus", need(explanations.bonus())));
    lines.add(phrase("explain-deduction", need(explanations.deduction())));
    lines.add(phrase("explain-below", need(explanations.belowMaximum())));
    awards(terms.awards(), lines);
    if (terms.sameFault() != null) {
      lines.add(phrase("same-fault." + terms.sameFault().name()));
    }
    classes(terms.classes(), lines);
    ranking(terms, lines);
    terms.gates().forEach(gate -> lines.add(Described.gate(gate)));
    if (!terms.stopsSending().isEmpty()) {
      lines.add(phrase("stops-sending", String.join(", ", terms.stopsSending())));
    }
    return lines;
  }

  /** The ceilings of one group. */
  public static List<String> of(Caps caps) {
    List<String> lines = new ArrayList<>(DescribedCap.of("bonus-group", caps.bonus()));
    lines.addAll(DescribedCap.of("deduction-group", caps.deduction()));
    return lines;
  }

  private static String rounding(Rounding rounding) {
    return phrase(
        "rounding." + rounding.place().name(),
        rounding.step(),
        phrase("mode." + rounding.mode().name()));
  }

  private static void bonus(BonusPolicy bonus, List<String> lines) {
    lines.add(phrase("bonus." + bonus.place().name()));
    lines.addAll(DescribedCap.of("bonus-criterion", bonus.perCriterion().bonus()));
    lines.addAll(DescribedCap.of("bonus-group", bonus.perGroup().bonus()));
    lines.addAll(DescribedCap.of("bonus-sheet", bonus.perSheet().bonus()));
    lines.addAll(DescribedCap.of("deduction-criterion", bonus.perCriterion().deduction()));
    lines.addAll(DescribedCap.of("deduction-group", bonus.perGroup().deduction()));
    lines.addAll(DescribedCap.of("deduction-sheet", bonus.perSheet().deduction()));
  }

  private static String need(Explanations.Need need) {
    return phrase("need." + need.name());
  }

  private static void awards(AwardScope awards, List<String> lines) {
    if (awards.span() != null) {
      lines.add(phrase("span." + awards.span().name()));
    }
    if (awards.yearBy() != null) {
      lines.add(phrase("year-by." + awards.yearBy().name()));
    }
  }

  private static void classes(Classes classes, List<String> lines) {
    if (!classes.bands().isEmpty()) {
      String bands =
          classes.bands().stream()
              .map(band -> phrase("class", band.label(), band.from()))
              .collect(Collectors.joining("; "));
      lines.add(phrase("classes." + classes.basis().name(), bands));
    }
  }

  private static void ranking(Terms terms, List<String> lines) {
    switch (terms.ranking()) {
      case null -> lines.add(phrase("unranked"));
      case ByPoints points -> {
        lines.add(phrase("ranked." + points.basis().name()));
        if (!points.ties().isEmpty()) {
          lines.add(phrase("ties", ties(points.ties())));
        }
      }
      case ByOrderKeys order ->
          lines.add(phrase("ranked-by-order", String.join(", ", order.keys())));
    }
    if (terms.ranking() != null && terms.ranking().withinGroups()) {
      lines.add(phrase("within-groups"));
    }
  }

  private static String ties(List<Tie> ties) {
    return ties.stream()
        .map(tie -> phrase("tie." + tie.by().name(), tie.key()))
        .collect(Collectors.joining("; "));
  }
}

package vn.tdkt.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/**
 * How a year of units or blocks goes, in one version (REQ-51): only a draft is changed, and every
 * step is counted from a step before it.
 *
 * @param jurisdiction the province, or null for the whole country
 * @param from years that begin on this day or later go by it
 * @param basis the document that puts it in force; may be empty
 */
public record YearTemplate(
    UUID id,
    @Nullable UUID jurisdiction,
    CycleKind kind,
    LocalDate from,
    String basis,
    TemplateState state,
    List<CycleStep> steps,
    long version) {
  private static final Citation STEPS = Citation.of("REQ-51");

  /** Rules of the program read these steps by their code: reports, duties, the proof of use. */
  private static final Set<String> READ_BY_RULES =
      Set.of(
          CycleStep.LAUNCH,
          CycleStep.UNIT_PLAN,
          CycleStep.HALF_YEAR,
          CycleStep.CALL,
          CycleStep.SELF_SCORE,
          CycleStep.BLOCK_SCORING,
          CycleStep.ANNUAL_REPORT);

  public YearTemplate {
    steps = List.copyOf(steps);
  }

  public boolean draft() {
    return state == TemplateState.DRAFT;
  }

  /** Whether rules read the step, so that it can be renamed and moved, but not dropped. */
  public static boolean readByRules(CycleStep step) {
    return READ_BY_RULES.contains(step.code());
  }

  YearTemplate with(List<CycleStep> others) {
    List<CycleStep> numbered = new ArrayList<>();
    others.forEach(step -> numbered.add(step.at(numbered.size() + 1)));
    return new YearTemplate(id, jurisdiction, kind, from, basis, state, numbered, version);
  }

  YearTemplate inState(TemplateState next, String decision) {
    return new YearTemplate(id, jurisdiction, kind, from, decision, next, steps, version);
  }

  /** With the step in the place of the one of its id, or at the end. */
  Outcome<YearTemplate> put(CycleStep step) {
    if (step.name().isEmpty()) {
      return Outcome.refused("calendar.refused.no-step-name", STEPS);
    }
    boolean known = steps.stream().anyMatch(one -> one.id().equals(step.id()));
    List<CycleStep> after = new ArrayList<>(steps);
    if (known) {
      after.replaceAll(one -> one.id().equals(step.id()) ? step : one);
    } else {
      after.add(step);
    }
    return checked(after);
  }

  /** One place up or down; at the edge it stays. */
  Outcome<YearTemplate> moved(CycleStep step, boolean up) {
    int at = steps.indexOf(step);
    int to = Math.max(0, Math.min(steps.size() - 1, up ? at - 1 : at + 1));
    List<CycleStep> after = new ArrayList<>(steps);
    Collections.swap(after, at, to);
    return checked(after);
  }

  Outcome<YearTemplate> without(CycleStep step) {
    if (readByRules(step)) {
      return Outcome.refused("calendar.refused.step-of-rules", STEPS, step.name());
    }
    return checked(steps.stream().filter(one -> !one.equals(step)).toList());
  }

  private Outcome<YearTemplate> checked(List<CycleStep> after) {
    Map<String, String> names = new HashMap<>();
    steps.forEach(step -> names.put(step.code(), step.name()));
    Set<String> before = new HashSet<>();
    for (CycleStep step : after) {
      if (step.rule() instanceof DeadlineRule.After rule && !before.contains(rule.code())) {
        return Outcome.refused(
            "calendar.refused.step-order",
            STEPS,
            step.name(),
            names.getOrDefault(rule.code(), step.name()));
      }
      before.add(step.code());
    }
    return Outcome.done(with(after));
  }
}

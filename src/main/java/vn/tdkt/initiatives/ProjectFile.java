package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/**
 * A research project with its steps and what may follow.
 *
 * @param steps in the order in which they were written, with those that were taken back
 */
public record ProjectFile(ResearchProject project, List<ProjectStep> steps) {
  private static final Citation WAY = Citation.of("REQ-81");

  public ProjectFile {
    steps = List.copyOf(steps);
  }

  /** The last step that stands; only that one can be taken back. */
  public Optional<ProjectStep> last() {
    return steps.reversed().stream().filter(ProjectStep::stands).findFirst();
  }

  /** With which grade it was accepted; empty where it was not. */
  public String grade() {
    return last().map(step -> step.said().grade()).orElse("");
  }

  public boolean allows(ProjectMove move) {
    return project.counts() && move.from().contains(project.state());
  }

  public List<ProjectMove> open() {
    return Arrays.stream(ProjectMove.values()).filter(this::allows).toList();
  }

  Outcome<ProjectStep> follows(ProjectStep step, LocalDate today) {
    ProjectStep.Said said = step.said();
    LocalDate on = said.ground().on();
    if (!allows(step.move())) {
      return project.counts()
          ? Outcome.refused("initiatives.refused.not-now", WAY, project.state().words())
          : Outcome.refused("initiatives.refused.voided-already", WAY);
    }
    if (on.isAfter(today)) {
      return Outcome.refused("initiatives.refused.future", WAY);
    }
    Optional<ProjectStep> earlier = last().filter(one -> on.isBefore(one.said().ground().on()));
    if (earlier.isPresent()) {
      return Outcome.refused("initiatives.refused.before", WAY, earlier.get().move().words());
    }
    return complete(step);
  }

  private static Outcome<ProjectStep> complete(ProjectStep step) {
    ProjectStep.Said said = step.said();
    if (step.move() == ProjectMove.STOP && said.reason().isBlank()) {
      return Outcome.refused("initiatives.refused.no-reason", WAY);
    }
    if (step.move() == ProjectMove.ACCEPT && said.grade().isBlank()) {
      return Outcome.refused("initiatives.refused.no-grade", WAY);
    }
    boolean decided = step.move() == ProjectMove.APPROVE || step.move() == ProjectMove.ACCEPT;
    return decided && !said.ground().isComplete()
        ? Outcome.refused("initiatives.refused.no-paper", WAY)
        : Outcome.done(step);
  }

  Outcome<ProjectStep> takesBack() {
    if (!project.counts()) {
      return Outcome.refused("initiatives.refused.voided-already", WAY);
    }
    return last()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused("initiatives.refused.no-step", WAY));
  }
}

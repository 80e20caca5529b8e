package vn.tdkt.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.initiatives.store.ProjectStepStore;
import vn.tdkt.initiatives.store.ProjectStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;

/** Enters research projects and takes them along their way. Who may is asked before. */
@Service
public class ProjectKeeping {
  private static final Citation KEPT = Citation.of("REQ-81");

  private final ProjectStore store;
  private final ProjectStepStore steps;
  private final Clock clock;

  ProjectKeeping(ProjectStore store, ProjectStepStore steps, Clock clock) {
    this.store = store;
    this.steps = steps;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ResearchProject> enter(UUID unit, ResearchProject.Said said, Actor by) {
    ResearchProject project =
        new ResearchProject(
            Ids.next(), by.jurisdiction(), unit, said, ProjectState.PROPOSED, null, 1);
    return checked(project)
        .map(
            fine -> {
              List<Change> told = InitiativeAct.said("field.name", null, said.name());
              store.add(fine, act("initiatives.project-entered", fine, by, told));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<ResearchProject> change(ProjectFile seen, ResearchProject.Said said, Actor by) {
    ResearchProject before = seen.project();
    return checked(before.with(said))
        .map(
            fine -> {
              List<Change> told = changes(before.said(), said);
              store.save(fine, act("initiatives.project-changed", fine, by, told));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<ResearchProject> voidIt(ProjectFile seen, String reason, Actor by) {
    ResearchProject project = seen.project();
    if (reason.isBlank()) {
      return Outcome.refused("initiatives.refused.no-reason", KEPT);
    }
    if (!project.counts()) {
      return Outcome.refused("initiatives.refused.voided-already", KEPT);
    }
    List<Change> told = InitiativeAct.said("field.name", project.name(), reason.strip());
    store.voidIt(project, reason.strip(), act("initiatives.project-voided", project, by, told));
    return Outcome.done(project);
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<ProjectStep> write(
      ProjectFile seen, ProjectMove move, ProjectStep.Said said, Actor by) {
    ResearchProject project = seen.project();
    ProjectStep step = new ProjectStep(Ids.next(), project.id(), move, project.state(), said, null);
    return seen.follows(step, LocalDate.now(clock))
        .map(
            fine -> {
              String told =
                  Stream.of(said.ground().words(), said.grade(), said.reason())
                      .filter(part -> !part.isBlank())
                      .collect(Collectors.joining("; "));
              List<Change> change = List.of(Change.of(move.words(), null, told));
              store.move(project.at(move.to()), act(move.kind(), project, by, change));
              steps.add(fine);
              return fine;
            });
  }

  /**
   * The last step goes, and the project stands where it stood before.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<ResearchProject> takeBack(ProjectFile seen, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("initiatives.refused.no-reason", KEPT);
    }
    return seen.takesBack()
        .map(
            step -> {
              ResearchProject back = seen.project().at(step.before());
              List<Change> change =
                  List.of(
                      Change.of(step.move().words(), step.said().ground().words(), reason.strip()));
              store.move(back, act("initiatives.project-step-taken-back", back, by, change));
              steps.voidIt(step, reason.strip());
              return back;
            });
  }

  private static Outcome<ResearchProject> checked(ResearchProject project) {
    ResearchProject.Said said = project.said();
    if (!project.counts()) {
      return Outcome.refused("initiatives.refused.voided-already", KEPT);
    }
    if (said.until().isBefore(said.from())) {
      return Outcome.refused("initiatives.refused.backwards", KEPT);
    }
    return said.funding()
        .checked()
        .then(money -> ContributorLines.checked(said.members()))
        .map(all -> project);
  }

  private static List<Change> changes(ResearchProject.Said before, ResearchProject.Said after) {
    return InitiativeAct.between(
        after.name(),
        Stream.of(
            new InitiativeAct.Field("field.name", before.name(), after.name()),
            new InitiativeAct.Field("field.level", before.level().words(), after.level().words()),
            new InitiativeAct.Field("field.period", before.period(), after.period()),
            new InitiativeAct.Field("field.content", before.content(), after.content()),
            new InitiativeAct.Field("field.members", before.names(), after.names()),
            new InitiativeAct.Field(
                "field.total", money(before.funding()), money(after.funding()))));
  }

  /** "630.000.000; Ngân sách tỉnh: 420.000.000". */
  private static String money(Funding funding) {
    Long total = funding.total();
    Stream<String> whole = total == null ? Stream.of() : Stream.of(Funding.written(total));
    Stream<String> parts =
        funding.sources().stream()
            .map(source -> source.name() + ": " + Funding.written(source.amount()));
    return Stream.concat(whole, parts).collect(Collectors.joining("; "));
  }

  private InitiativeAct act(String kind, ResearchProject project, Actor by, List<Change> told) {
    return InitiativeAct.on(InitiativeAct.PROJECT, project.id(), kind, by, clock.instant(), told);
  }
}

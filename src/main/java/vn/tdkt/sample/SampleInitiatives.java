package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.initiatives.Contributor;
import vn.tdkt.initiatives.ContributorLines;
import vn.tdkt.initiatives.FundingLines;
import vn.tdkt.initiatives.Ground;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativeKeeping;
import vn.tdkt.initiatives.InitiativeMove;
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.InitiativeStep;
import vn.tdkt.initiatives.InitiativeUsing;
import vn.tdkt.initiatives.InitiativeWay;
import vn.tdkt.initiatives.Initiatives;
import vn.tdkt.initiatives.ProjectKeeping;
import vn.tdkt.initiatives.ResearchProject;
import vn.tdkt.initiatives.ResearchProjects;
import vn.tdkt.initiatives.SolutionKind;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.SheetHead;

/**
 * The initiatives and projects that the papers of Bac Giang tell of, with invented authors, papers
 * and votes, and one more; one result waits for the leader.
 */
@Component
class SampleInitiatives implements BesideThePlan {
  private static final String FILE = "/samples/sang-kien-bac-giang.json";
  private static final Words WORDS = Words.of("sample");

  private final InitiativePlaces places;
  private final Initiatives initiatives;
  private final InitiativeKeeping keeping;
  private final InitiativeWay way;
  private final InitiativeUsing using;
  private final ResearchProjects projects;
  private final ProjectKeeping research;

  SampleInitiatives(
      InitiativePlaces places,
      Initiatives initiatives,
      InitiativeKeeping keeping,
      InitiativeWay way,
      InitiativeUsing using,
      ResearchProjects projects,
      ProjectKeeping research) {
    this.places = places;
    this.initiatives = initiatives;
    this.keeping = keeping;
    this.way = way;
    this.using = using;
    this.projects = projects;
    this.research = research;
  }

  @Override
  public void load(SheetHead sheet, Access officer, Access leader) {
    UUID unit = sheet.unit().value();
    WrittenInitiatives written = SampleFile.read(FILE, WrittenInitiatives.class);
    written.initiatives().forEach(row -> load(unit, row, officer, leader));
    written.projects().forEach(project -> load(unit, project, officer));
  }

  private void load(UUID unit, WrittenInitiatives.Row row, Access officer, Access leader) {
    Initiative.Said said = row.said().by(people(unit, row.authors()));
    UUID id = Done.of(keeping.propose(unit, row.year(), said, officer.actor())).id();
    InitiativeStep.Said submitted = new InitiativeStep.Said(row.submitted(), null, null, "");
    Done.of(way.write(file(id, officer), InitiativeMove.SUBMIT, submitted, officer.actor()));
    WrittenInitiatives.Result noted = row.noted() == null ? row.recognised() : row.noted();
    if (noted != null) {
      InitiativeStep.Said found = noted.in(Influence.GRASSROOTS);
      Done.of(way.write(file(id, officer), InitiativeMove.NOTE_RESULT, found, officer.actor()));
    }
    if (row.recognised() != null) {
      Done.of(way.approve(file(id, officer), leader.actor()));
    }
    if (row.confirmed() != null) {
      InitiativeStep.Said wider = row.confirmed().in(Influence.PROVINCE);
      Done.of(way.write(file(id, officer), InitiativeMove.CONFIRM, wider, officer.actor()));
    }
    if (row.usedBy() != null) {
      Contributor author = said.authors().getFirst();
      Done.of(using.use(file(id, officer), author, "CSTDCS", row.year(), "", officer.actor()));
    }
  }

  /** Given names of the invented staff become full names; everybody else is from elsewhere. */
  private List<Contributor> people(UUID unit, List<String> lines) {
    List<String> full =
        lines.stream()
            .map(
                line ->
                    line.contains(" (")
                        ? line
                        : line.replaceFirst("^[^;]+", WORDS.say("registration.person", "$0")))
            .toList();
    return Done.of(new ContributorLines(places.staff(unit), List.of()).read(full));
  }

  private InitiativeFile file(UUID id, Access officer) {
    return initiatives.file(id, Permission.INITIATIVE_VIEW, officer);
  }

  private void load(UUID unit, WrittenInitiatives.Project project, Access officer) {
    WrittenInitiatives.Plan plan = project.said();
    ResearchProject.Said said =
        new ResearchProject.Said(
            plan.name(),
            plan.level(),
            plan.from(),
            plan.until(),
            plan.content(),
            Done.of(FundingLines.read(project.total(), project.sources())),
            people(unit, project.members()));
    UUID id = Done.of(research.enter(unit, said, officer.actor())).id();
    for (WrittenInitiatives.Step step : project.steps()) {
      Done.of(
          research.write(
              projects.file(id, Permission.INITIATIVE_VIEW, officer),
              step.move(),
              step.said(),
              officer.actor()));
    }
  }

  /** One that its author has just proposed in the unit on which people practise. */
  void begun(UUID unit, String author, Access officer) {
    Initiative.Said said =
        new Initiative.Said(
            WORDS.say("initiative.name"),
            SolutionKind.OPERATION,
            WORDS.say("initiative.content"),
            LocalDate.of(2024, 2, 5),
            Influence.GRASSROOTS,
            Done.of(new ContributorLines(places.staff(unit), List.of()).read(List.of(author))));
    UUID id = Done.of(keeping.propose(unit, "2024", said, officer.actor())).id();
    InitiativeStep.Said submitted =
        new InitiativeStep.Said(new Ground("", LocalDate.of(2024, 3, 4), ""), null, null, "");
    Done.of(way.write(file(id, officer), InitiativeMove.SUBMIT, submitted, officer.actor()));
  }
}

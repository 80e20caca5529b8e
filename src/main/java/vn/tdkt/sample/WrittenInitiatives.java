package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.initiatives.Contributor;
import vn.tdkt.initiatives.Ground;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeStep;
import vn.tdkt.initiatives.ProjectLevel;
import vn.tdkt.initiatives.ProjectMove;
import vn.tdkt.initiatives.ProjectStep;
import vn.tdkt.initiatives.SolutionKind;
import vn.tdkt.initiatives.Votes;

/** Initiatives and projects as a sample file tells them; persons stand there by given names. */
record WrittenInitiatives(List<Row> initiatives, List<Project> projects) {
  record Row(
      String year,
      Told said,
      List<String> authors,
      Ground submitted,
      @Nullable Result noted,
      @Nullable Result recognised,
      @Nullable Result confirmed,
      @Nullable String usedBy) {}

  /** An initiative without its authors, who stand beside it by name. */
  record Told(String name, SolutionKind kind, String content, LocalDate applied, Influence sought) {
    Initiative.Said by(List<Contributor> authors) {
      return new Initiative.Said(name, kind, content, applied, sought, authors);
    }
  }

  record Result(Ground ground, int members, int present, int agreeing) {
    InitiativeStep.Said in(Influence influence) {
      return new InitiativeStep.Said(ground, influence, new Votes(members, present, agreeing), "");
    }
  }

  record Project(
      Plan said, List<String> members, String total, List<String> sources, List<Step> steps) {}

  record Plan(String name, ProjectLevel level, LocalDate from, LocalDate until, String content) {}

  record Step(ProjectMove move, ProjectStep.Said said) {}
}

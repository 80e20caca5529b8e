package vn.tdkt.initiatives.web;

import static vn.tdkt.initiatives.web.InitiativeFields.field;
import static vn.tdkt.initiatives.web.InitiativeFields.hinted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.initiatives.Contributor;
import vn.tdkt.initiatives.Funding;
import vn.tdkt.initiatives.FundingLines;
import vn.tdkt.initiatives.ProjectLevel;
import vn.tdkt.initiatives.ProjectMove;
import vn.tdkt.initiatives.ProjectStep;
import vn.tdkt.initiatives.ResearchProject;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of a research project and of its steps, and what was typed into them. */
@Component
class ProjectFields {
  private static final Words WORDS = Words.of("initiatives");
  private static final String NAME = "project-name";
  private static final String LEVEL = "level";
  private static final String MEMBERS = "members";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String TOTAL = "total";
  private static final String SOURCES = "sources";
  private static final String CONTENT = "project-content";
  private static final String GRADE = "grade";
  private static final String WHY_STOPPED = "why-stopped";

  private final InitiativeFields people;

  ProjectFields(InitiativeFields people) {
    this.people = people;
  }

  /**
   * @param said what is changed, or null for a new one
   */
  static List<Field> of(ResearchProject.@Nullable Said said, Typed typed) {
    Funding funding = said == null ? Funding.UNSAID : said.funding();
    Long total = funding.total();
    return List.of(
        field(Field.Kind.TEXT, NAME, said == null ? "" : said.name(), typed).asRequired(),
        field(Field.Kind.CHOICE, LEVEL, said == null ? "" : said.level().name(), typed)
            .from(
                Arrays.stream(ProjectLevel.values())
                    .map(level -> new Field.Choice(level.name(), level.words()))
                    .toList())
            .asRequired(),
        hinted(
                Field.Kind.LONG_TEXT,
                MEMBERS,
                said == null ? "" : InitiativeFields.lines(said.members()),
                typed)
            .asRequired(),
        field(Field.Kind.DATE, FROM, said == null ? "" : VietnamTime.date(said.from()), typed)
            .asRequired(),
        field(Field.Kind.DATE, UNTIL, said == null ? "" : VietnamTime.date(said.until()), typed)
            .asRequired(),
        hinted(Field.Kind.TEXT, TOTAL, total == null ? "" : Funding.written(total), typed),
        hinted(Field.Kind.LONG_TEXT, SOURCES, sources(funding), typed),
        field(Field.Kind.LONG_TEXT, CONTENT, said == null ? "" : said.content(), typed));
  }

  private static String sources(Funding funding) {
    return funding.sources().stream()
        .map(source -> source.name() + ": " + Funding.written(source.amount()))
        .collect(Collectors.joining("\n"));
  }

  Outcome<ResearchProject.Said> said(UUID unit, List<Contributor> known, Typed typed) {
    return people
        .contributors(unit, known, typed.lines(MEMBERS))
        .then(
            members ->
                FundingLines.read(typed.text(TOTAL), typed.lines(SOURCES))
                    .map(
                        funding ->
                            new ResearchProject.Said(
                                typed.text(NAME),
                                typed.one(ProjectLevel.class, LEVEL),
                                typed.day(FROM),
                                typed.day(UNTIL),
                                typed.text(CONTENT),
                                funding,
                                members)));
  }

  static List<Field> step(ProjectMove move, Typed typed) {
    List<Field> fields =
        new ArrayList<>(StepFields.ground(typed, WORDS.say("field.number.hint." + move.name())));
    if (move == ProjectMove.ACCEPT) {
      fields.add(hinted(Field.Kind.TEXT, GRADE, "", typed).asRequired());
    }
    if (move == ProjectMove.STOP) {
      fields.add(field(Field.Kind.LONG_TEXT, WHY_STOPPED, "", typed).asRequired());
    }
    return fields;
  }

  static ProjectStep.Said step(Typed typed) {
    return new ProjectStep.Said(
        StepFields.ground(typed), typed.text(GRADE), typed.text(WHY_STOPPED));
  }
}

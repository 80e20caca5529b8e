package vn.tdkt.initiatives.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.initiatives.ProjectFile;
import vn.tdkt.initiatives.ProjectKeeping;
import vn.tdkt.initiatives.ProjectMove;
import vn.tdkt.initiatives.ProjectStep;
import vn.tdkt.initiatives.ResearchProject;
import vn.tdkt.initiatives.ResearchProjects;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The steps of a research project, each with its paper; the last one can be taken back. */
@Controller
@RequestMapping(ProjectController.ADDRESS + InitiativeController.ONE)
class ProjectStepController {
  private static final Words WORDS = Words.of("initiatives");

  private final ResearchProjects projects;
  private final ProjectKeeping keeping;
  private final Forms forms;

  ProjectStepController(ResearchProjects projects, ProjectKeeping keeping, Forms forms) {
    this.projects = projects;
    this.keeping = keeping;
    this.forms = forms;
  }

  @GetMapping("/buoc/{slug}")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView write(@PathVariable UUID id, @PathVariable String slug, Access access) {
    return forms.show(writing(mine(id, access).project(), move(slug), Typed.NOTHING));
  }

  @PostMapping("/buoc/{slug}")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView write(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    ProjectFile file = mine(id, access);
    ProjectMove move = move(slug);
    Typed typed = new Typed(values);
    return forms.end(
        writing(file.project(), move, typed),
        typed,
        () -> keeping.write(file, move, ProjectFields.step(typed), access.actor()),
        done -> file.project().address(),
        WORDS.say("notice.step", move.words()));
  }

  private ProjectFile mine(UUID id, Access access) {
    return projects.file(id, Permission.INITIATIVE_EDIT, access);
  }

  private static ProjectMove move(String slug) {
    return ProjectMove.of(slug).orElseThrow(() -> new NotVisible("move " + slug));
  }

  private static Form writing(ResearchProject project, ProjectMove move, Typed typed) {
    return Form.of(
            move.words(),
            project.address() + "/buoc/" + move.slug(),
            project.address(),
            ProjectFields.step(move, typed))
        .keptWhileTyped()
        .saying(project.name())
        .of(project.version())
        .button(WORDS.say("save"));
  }

  @GetMapping("/tra-lai")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView takeBack(@PathVariable UUID id, Access access) {
    return forms.show(takingBack(mine(id, access), Typed.NOTHING));
  }

  @PostMapping("/tra-lai")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView takeBack(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    ProjectFile file = mine(id, access);
    Typed typed = new Typed(values);
    String reason = typed.text(InitiativeFields.REASON);
    return forms.end(
        takingBack(file, typed),
        typed,
        () -> keeping.takeBack(file, reason, access.actor()),
        ResearchProject::address,
        WORDS.say("notice.taken-back"));
  }

  private static Form takingBack(ProjectFile file, Typed typed) {
    ResearchProject project = file.project();
    ProjectStep step = file.last().orElseThrow(() -> new NotVisible("step"));
    return Form.of(
            WORDS.say("take-back", step.move().words()),
            project.address() + "/tra-lai",
            project.address(),
            List.of(InitiativeFields.reason(typed)))
        .keptWhileTyped()
        .saying(WORDS.say("take-back.intro", step.before().words()))
        .of(project.version())
        .button(WORDS.say("take-back.button"));
  }
}

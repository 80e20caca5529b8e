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
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.ProjectFile;
import vn.tdkt.initiatives.ProjectKeeping;
import vn.tdkt.initiatives.ResearchProject;
import vn.tdkt.initiatives.ResearchProjects;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The forms of a research project: entered, changed, voided. */
@Controller
@RequestMapping(ProjectController.ADDRESS)
class ProjectFormController {
  private static final Words WORDS = Words.of("initiatives");

  private final ResearchProjects projects;
  private final InitiativePlaces places;
  private final ProjectKeeping keeping;
  private final ProjectFields fields;
  private final Forms forms;

  ProjectFormController(
      ResearchProjects projects,
      InitiativePlaces places,
      ProjectKeeping keeping,
      ProjectFields fields,
      Forms forms) {
    this.projects = projects;
    this.places = places;
    this.keeping = keeping;
    this.fields = fields;
    this.forms = forms;
  }

  @GetMapping("/moi")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView enter(Access access) {
    places.own(Permission.INITIATIVE_EDIT, access);
    return forms.show(entering(Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView enter(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    UUID unit = places.own(Permission.INITIATIVE_EDIT, access);
    return forms.end(
        entering(typed),
        typed,
        () ->
            fields
                .said(unit, List.of(), typed)
                .then(said -> keeping.enter(unit, said, access.actor())),
        ResearchProject::address,
        WORDS.say("notice.project-entered"));
  }

  private static Form entering(Typed typed) {
    return Form.of(
            WORDS.say("project.add"),
            ProjectController.ADDRESS + "/moi",
            ProjectController.ADDRESS,
            ProjectFields.of(null, typed))
        .keptWhileTyped()
        .button(WORDS.say("save"));
  }

  @GetMapping(InitiativeController.ONE + "/sua")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView change(@PathVariable UUID id, Access access) {
    return forms.show(changing(mine(id, access).project(), Typed.NOTHING));
  }

  @PostMapping(InitiativeController.ONE + "/sua")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    ProjectFile file = mine(id, access);
    ResearchProject project = file.project();
    Typed typed = new Typed(values);
    return forms.end(
        changing(project, typed),
        typed,
        () ->
            fields
                .said(project.unit(), project.said().members(), typed)
                .then(said -> keeping.change(file, said, access.actor())),
        ResearchProject::address,
        WORDS.say("notice.changed"));
  }

  private ProjectFile mine(UUID id, Access access) {
    return projects.file(id, Permission.INITIATIVE_EDIT, access);
  }

  private static Form changing(ResearchProject project, Typed typed) {
    return Form.of(
            WORDS.say("change"),
            project.address() + "/sua",
            project.address(),
            ProjectFields.of(project.said(), typed))
        .keptWhileTyped()
        .of(project.version())
        .button(WORDS.say("save"));
  }

  @GetMapping(InitiativeController.ONE + "/bo")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView drop(@PathVariable UUID id, Access access) {
    return forms.show(dropping(mine(id, access).project(), Typed.NOTHING));
  }

  @PostMapping(InitiativeController.ONE + "/bo")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView drop(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    ProjectFile file = mine(id, access);
    Typed typed = new Typed(values);
    String reason = typed.text(InitiativeFields.REASON);
    return forms.end(
        dropping(file.project(), typed),
        typed,
        () -> keeping.voidIt(file, reason, access.actor()),
        ResearchProject::address,
        WORDS.say("notice.dropped"));
  }

  private static Form dropping(ResearchProject project, Typed typed) {
    return Form.of(
            WORDS.say("drop", project.name()),
            project.address() + "/bo",
            project.address(),
            List.of(InitiativeFields.reason(typed)))
        .keptWhileTyped()
        .saying(WORDS.say("drop.intro"))
        .of(project.version())
        .button(WORDS.say("drop.button"));
  }
}

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
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativeMove;
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.InitiativeStep;
import vn.tdkt.initiatives.InitiativeWay;
import vn.tdkt.initiatives.Initiatives;
import vn.tdkt.initiatives.VoteRules;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The steps of an initiative: written with their papers, approved, taken back with a reason. */
@Controller
@RequestMapping(InitiativeController.ADDRESS + InitiativeController.ONE)
class InitiativeStepController {
  private static final Words WORDS = Words.of("initiatives");

  private final Initiatives initiatives;
  private final InitiativePlaces places;
  private final InitiativeWay way;
  private final VoteRules rules;
  private final Forms forms;
  private final Pages pages;

  InitiativeStepController(
      Initiatives initiatives,
      InitiativePlaces places,
      InitiativeWay way,
      VoteRules rules,
      Forms forms,
      Pages pages) {
    this.initiatives = initiatives;
    this.places = places;
    this.way = way;
    this.rules = rules;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping("/buoc/{slug}")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView write(@PathVariable UUID id, @PathVariable String slug, Access access) {
    InitiativeFile file = initiatives.file(id, Permission.INITIATIVE_EDIT, access);
    return forms.show(writing(file, move(slug), access, Typed.NOTHING));
  }

  @PostMapping("/buoc/{slug}")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView write(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    InitiativeFile file = initiatives.file(id, Permission.INITIATIVE_EDIT, access);
    InitiativeMove move = move(slug);
    Typed typed = new Typed(values);
    return forms.end(
        writing(file, move, access, typed),
        typed,
        () -> way.write(file, move, StepFields.said(move, typed), access.actor()),
        done -> file.initiative().address(),
        WORDS.say("notice." + move.name()));
  }

  private static InitiativeMove move(String slug) {
    return InitiativeMove.of(slug).orElseThrow(() -> new NotVisible("move " + slug));
  }

  private Form writing(InitiativeFile file, InitiativeMove move, Access access, Typed typed) {
    Initiative initiative = file.initiative();
    return Form.of(
            move.words(),
            initiative.address() + "/buoc/" + move.slug(),
            initiative.address(),
            StepFields.of(initiative, move, rules.of(access.actor().jurisdiction()), typed))
        .keptWhileTyped()
        .saying(WORDS.say("write." + move.name(), initiative.name()))
        .of(initiative.version())
        .button(WORDS.say("save"));
  }

  @PostMapping("/duyet")
  @Requires(Permission.INITIATIVE_APPROVE)
  String approve(@PathVariable UUID id, @RequestParam long version, Access access) {
    InitiativeFile file = initiatives.file(id, Permission.INITIATIVE_APPROVE, access);
    if (file.initiative().version() != version) {
      throw new StaleEdit("initiative", version);
    }
    return pages.after(
        way.approve(file, access.actor()),
        "redirect:" + file.initiative().address(),
        WORDS.say("notice.approved"));
  }

  @GetMapping("/tra-lai")
  @Requires(Permission.INITIATIVE_VIEW)
  ModelAndView takeBack(@PathVariable UUID id, Access access) {
    return forms.show(takingBack(mine(id, access), Typed.NOTHING));
  }

  @PostMapping("/tra-lai")
  @Requires(Permission.INITIATIVE_VIEW)
  ModelAndView takeBack(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    InitiativeFile file = mine(id, access);
    Typed typed = new Typed(values);
    String reason = typed.text(InitiativeFields.REASON);
    return forms.end(
        takingBack(file, typed),
        typed,
        () -> way.takeBack(file, reason, access.actor()),
        Initiative::address,
        WORDS.say("notice.taken-back"));
  }

  /** What the leader approved only the leader takes back; what waits, both. */
  private InitiativeFile mine(UUID id, Access access) {
    InitiativeFile file = initiatives.file(id, Permission.INITIATIVE_VIEW, access);
    UUID unit = file.initiative().unit();
    boolean edits = places.may(Permission.INITIATIVE_EDIT, unit, access);
    boolean leads = places.may(Permission.INITIATIVE_APPROVE, unit, access);
    if (file.last().filter(step -> step.takenBackBy(edits, leads)).isEmpty()) {
      throw new NotVisible("step of others");
    }
    return file;
  }

  private static Form takingBack(InitiativeFile file, Typed typed) {
    Initiative initiative = file.initiative();
    InitiativeStep step = file.last().orElseThrow(() -> new NotVisible("step"));
    return Form.of(
            WORDS.say("take-back", step.move().words()),
            initiative.address() + "/tra-lai",
            initiative.address(),
            List.of(InitiativeFields.reason(typed)))
        .keptWhileTyped()
        .saying(WORDS.say("take-back.intro", step.before().words()))
        .of(initiative.version())
        .button(WORDS.say("take-back.button"));
  }
}

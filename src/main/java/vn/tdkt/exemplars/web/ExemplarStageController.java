package vn.tdkt.exemplars.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.exemplars.Exemplar;
import vn.tdkt.exemplars.ExemplarFile;
import vn.tdkt.exemplars.ExemplarMove;
import vn.tdkt.exemplars.ExemplarNurturing;
import vn.tdkt.exemplars.ExemplarStage;
import vn.tdkt.exemplars.Exemplars;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The stages of an exemplar: what was done is noted, approved where it must be, taken back. */
@Controller
@RequestMapping(ExemplarController.ADDRESS + ExemplarController.ONE)
class ExemplarStageController {
  private static final Words WORDS = Words.of("exemplars");
  private static final String ON = "on";
  private static final String DONE = "done";
  private static final String EVIDENCE = "evidence";
  private static final String REASON = "reason";

  private final Exemplars exemplars;
  private final ExemplarNurturing nurturing;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  ExemplarStageController(
      Exemplars exemplars, ExemplarNurturing nurturing, Forms forms, Pages pages, Clock clock) {
    this.exemplars = exemplars;
    this.nurturing = nurturing;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/ghi/{slug}")
  @Requires(Permission.EXEMPLAR_EDIT)
  ModelAndView note(@PathVariable UUID id, @PathVariable String slug, Access access) {
    Exemplar exemplar = exemplars.file(id, Permission.EXEMPLAR_EDIT, access).exemplar();
    return forms.show(noting(exemplar, ExemplarController.stage(slug), Typed.NOTHING));
  }

  @PostMapping("/ghi/{slug}")
  @Requires(Permission.EXEMPLAR_EDIT)
  ModelAndView note(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Exemplar exemplar = exemplars.file(id, Permission.EXEMPLAR_EDIT, access).exemplar();
    ExemplarStage stage = ExemplarController.stage(slug);
    Typed typed = new Typed(values);
    return forms.end(
        noting(exemplar, stage, typed),
        typed,
        () -> nurturing.note(id, year(), stage, said(typed), access.actor()),
        done -> exemplar.address(),
        WORDS.say(stage.needsApproval() ? "notice.waits" : "notice.noted", stage.words()));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private Form noting(Exemplar exemplar, ExemplarStage stage, Typed typed) {
    String intro = stage.needsApproval() ? "note.intro.approved" : "note.intro";
    return Form.of(
            WORDS.say("note", stage.words(), exemplar.name()),
            exemplar.address() + "/ghi/" + stage.slug(),
            exemplar.address(),
            List.of(
                field(Field.Kind.DATE, ON, typed).asRequired(),
                field(Field.Kind.LONG_TEXT, DONE, typed)
                    .withHint(WORDS.say("hint." + stage.name()))
                    .asRequired(),
                field(Field.Kind.TEXT, EVIDENCE, typed).withHint(WORDS.say("field.evidence.hint"))))
        .keptWhileTyped()
        .saying(WORDS.say(intro, year()))
        .button(WORDS.say("save"));
  }

  private static Field field(Field.Kind kind, String name, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, ""));
  }

  private static ExemplarMove.Said said(Typed typed) {
    return new ExemplarMove.Said(typed.day(ON), typed.text(DONE), typed.text(EVIDENCE));
  }

  @PostMapping("/buoc/{move}/duyet")
  @Requires(Permission.EXEMPLAR_APPROVE)
  String approve(@PathVariable UUID id, @PathVariable UUID move, Access access) {
    ExemplarFile file = exemplars.file(id, Permission.EXEMPLAR_APPROVE, access);
    return pages.after(
        nurturing.approve(move(file, move), access.actor()),
        "redirect:" + file.exemplar().address(),
        WORDS.say("notice.approved"));
  }

  @GetMapping("/buoc/{move}/bo")
  @Requires(Permission.EXEMPLAR_VIEW)
  ModelAndView drop(@PathVariable UUID id, @PathVariable UUID move, Access access) {
    return forms.show(dropping(mine(id, move, access), Typed.NOTHING));
  }

  @PostMapping("/buoc/{move}/bo")
  @Requires(Permission.EXEMPLAR_VIEW)
  ModelAndView drop(
      @PathVariable UUID id,
      @PathVariable UUID move,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    ExemplarMove mine = mine(id, move, access);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(mine, typed),
        typed,
        () -> nurturing.voidIt(mine, typed.text(REASON), access.actor()),
        done -> ExemplarController.ADDRESS + "/" + id,
        WORDS.say("notice.dropped"));
  }

  /** What the leader approved only the leader takes back; what waits, both. */
  private ExemplarMove mine(UUID id, UUID move, Access access) {
    ExemplarFile file = exemplars.file(id, Permission.EXEMPLAR_VIEW, access);
    ExemplarMove seen = move(file, move);
    boolean leads = exemplars.may(Permission.EXEMPLAR_APPROVE, file.exemplar(), access);
    boolean edits = exemplars.may(Permission.EXEMPLAR_EDIT, file.exemplar(), access);
    if (!seen.takenBackBy(edits, leads)) {
      throw new NotVisible("move of others");
    }
    return seen;
  }

  private static ExemplarMove move(ExemplarFile file, UUID id) {
    return file.moves().stream()
        .filter(move -> move.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("move of an exemplar"));
  }

  private static Form dropping(ExemplarMove move, Typed typed) {
    return Form.of(
            WORDS.say("drop.move", move.stage().words(), move.said().done()),
            move.address() + "/bo",
            ExemplarController.ADDRESS + "/" + move.exemplar(),
            List.of(field(Field.Kind.LONG_TEXT, REASON, typed).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("drop.intro"))
        .button(WORDS.say("drop.button"));
  }
}

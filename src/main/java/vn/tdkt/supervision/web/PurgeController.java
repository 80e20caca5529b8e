package vn.tdkt.supervision.web;

import java.util.Arrays;
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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.PersonnelEvent;
import vn.tdkt.supervision.PersonnelEvents;
import vn.tdkt.supervision.PersonnelPurge;
import vn.tdkt.supervision.PersonnelPurging;
import vn.tdkt.supervision.PurgeGround;
import vn.tdkt.supervision.SupervisedYear;

/** Asks to remove the personal content of an event; another person confirms or declines. */
@Controller
@RequestMapping(PersonnelController.ADDRESS)
class PurgeController {
  private static final String ASK = SupervisionController.ONE + "/xoa-noi-dung";
  private static final String ONE = "/xoa" + SupervisionController.ONE;
  private static final String GROUND = "ground";
  private static final String REASON = "reason";
  private static final String DECISION = "decision";
  private static final String AGREE = "agree";
  private static final String DISAGREE = "disagree";
  private static final Words WORDS = Words.of("supervision");

  private final PersonnelEvents events;
  private final PersonnelPurging purging;
  private final SupervisionDesk desk;
  private final Forms forms;

  PurgeController(
      PersonnelEvents events, PersonnelPurging purging, SupervisionDesk desk, Forms forms) {
    this.events = events;
    this.purging = purging;
    this.desk = desk;
    this.forms = forms;
  }

  @GetMapping(ASK)
  @Requires(Permission.PERSONNEL_EDIT)
  ModelAndView ask(@PathVariable UUID id, Access access) {
    SupervisedYear year = desk.own(Permission.PERSONNEL_EDIT, access);
    return forms.show(asking(seen(id, year, access), Typed.NOTHING));
  }

  @PostMapping(ASK)
  @Requires(Permission.PERSONNEL_EDIT)
  ModelAndView ask(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    SupervisedYear year = desk.own(Permission.PERSONNEL_EDIT, access);
    PersonnelEvent seen = seen(id, year, access);
    Typed typed = new Typed(values);
    return forms.end(
        asking(seen, typed),
        typed,
        () ->
            purging.ask(
                year,
                seen,
                typed.one(PurgeGround.class, GROUND),
                typed.text(REASON),
                access.actor()),
        done -> PersonnelController.ADDRESS,
        WORDS.say("notice.purge-asked"));
  }

  /** Voided ones too: what is hidden is still there. */
  private PersonnelEvent seen(UUID id, SupervisedYear year, Access access) {
    return events.opened(year, access.actor()).stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("personnel event"));
  }

  private static Form asking(PersonnelEvent seen, Typed typed) {
    return Form.of(
            WORDS.say("purge.ask", seen.said().number()),
            seen.address() + "/xoa-noi-dung",
            PersonnelController.ADDRESS,
            List.of(
                Field.of(Field.Kind.CHOICE, GROUND, WORDS.say("field.ground"), typed.or(GROUND, ""))
                    .from(
                        Arrays.stream(PurgeGround.values())
                            .map(one -> new Field.Choice(one.name(), one.words()))
                            .toList())
                    .asRequired(),
                Field.of(
                        Field.Kind.LONG_TEXT,
                        REASON,
                        WORDS.say("field.reason"),
                        typed.or(REASON, ""))
                    .withHint(WORDS.say("field.purge-reason.hint"))
                    .asRequired()))
        .saying(WORDS.say("purge.ask.intro"))
        .button(WORDS.say("purge.ask.button"));
  }

  @GetMapping(ONE)
  @Requires(Permission.PERSONNEL_PURGE)
  ModelAndView decide(@PathVariable UUID id, Access access) {
    SupervisedYear year = year(id, access);
    return forms.show(deciding(purging.open(id, year), year, Typed.NOTHING, access));
  }

  @PostMapping(ONE)
  @Requires(Permission.PERSONNEL_PURGE)
  ModelAndView decide(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    SupervisedYear year = year(id, access);
    PersonnelPurge purge = purging.open(id, year);
    Typed typed = new Typed(values);
    boolean agrees = typed.text(DECISION).equals(AGREE);
    return forms.end(
        deciding(purge, year, typed, access),
        typed,
        () ->
            agrees
                ? purging.confirm(year, purge, access.actor())
                : purging.decline(year, purge, typed.text(REASON), access.actor()),
        done -> PersonnelController.ADDRESS,
        WORDS.say(agrees ? "notice.purge-confirmed" : "notice.purge-declined"));
  }

  /** Who decides reads what would be removed; that it was read goes on record. */
  private Form deciding(PersonnelPurge purge, SupervisedYear year, Typed typed, Access access) {
    PersonnelEvent.Said said = seen(purge.event(), year, access).said();
    return Form.of(
            WORDS.say("purge.decide", year.label()),
            purge.address(),
            PersonnelController.ADDRESS,
            List.of(
                Field.of(
                        Field.Kind.CHOICE,
                        DECISION,
                        WORDS.say("field.purge-decision"),
                        typed.or(DECISION, ""))
                    .from(
                        List.of(
                            new Field.Choice(AGREE, WORDS.say("purge.agree")),
                            new Field.Choice(DISAGREE, WORDS.say("purge.disagree"))))
                    .asRequired(),
                Field.of(
                        Field.Kind.LONG_TEXT,
                        REASON,
                        WORDS.say("field.reason"),
                        typed.or(REASON, ""))
                    .withHint(WORDS.say("field.purge-declined.hint"))))
        .saying(
            WORDS.say(
                "purge.decide.intro",
                purge.asked().name(),
                said.kind().words(),
                said.number(),
                said.whom().name(),
                purge.ground().words(),
                purge.reason()))
        .button(WORDS.say("purge.decide.button"));
  }

  /** Of the removal itself, whatever year is looked at: what waits is shown whatever its year. */
  private SupervisedYear year(UUID purge, Access access) {
    return desk.own(
        purging.year(purge).orElseThrow(() -> new NotVisible("purge")),
        Permission.PERSONNEL_PURGE,
        access);
  }
}

package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.count;
import static vn.tdkt.contests.web.ContestFields.day;
import static vn.tdkt.contests.web.ContestFields.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.tdkt.contests.ContestEditionKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Edition;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The forms of an edition. */
@Controller
@RequestMapping(ContestController.ADDRESS)
class ContestEditionFormController {
  private static final Words WORDS = Words.of("contests");
  private static final String YEAR = "year";
  private static final String STATED = "stated";
  private static final String STATED_REASON = "stated-reason";
  private static final String BEGINS = "begins";
  private static final String ENDS = "ends";
  private static final String RULES = "rules";
  private static final String TEAMS = "teams";
  private static final String PEOPLE = "people";
  private static final String PRELIMINARY = "preliminary";
  private static final String WORKS = "works";
  private static final String NOMINATED = "nominated";

  private final ContestDesk desk;
  private final ContestEditionKeeping keeping;
  private final Forms forms;
  private final Clock clock;

  ContestEditionFormController(
      ContestDesk desk, ContestEditionKeeping keeping, Forms forms, Clock clock) {
    this.desk = desk;
    this.keeping = keeping;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping(ContestController.ONE + "/ky-moi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView add(@PathVariable UUID id, Access access) {
    return forms.show(adding(desk.series(id, access), Typed.NOTHING));
  }

  @PostMapping(ContestController.ONE + "/ky-moi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView add(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.WithEditions mine = desk.series(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        adding(mine, typed),
        typed,
        () -> keeping.add(mine, typed.count(YEAR), said(typed), access),
        Edition::address,
        WORDS.say("notice.edition-added"));
  }

  private Form adding(Contests.WithEditions mine, Typed typed) {
    String address = mine.series().address();
    Integer proposed =
        mine.next(LocalDate.now(clock))
            .filter(next -> next.edition() == null)
            .map(next -> next.slot().year())
            .orElse(null);
    List<Field> fields = new ArrayList<>();
    fields.add(count(YEAR, proposed, typed).asRequired());
    fields.addAll(fields(Edition.Said.NOTHING, typed));
    return Form.of(WORDS.say("edition.add"), address + "/ky-moi", address, fields)
        .keptWhileTyped()
        .saying(WORDS.say("edition.intro", mine.series().name()))
        .button(WORDS.say("save"));
  }

  @GetMapping(ContestController.EDITION + "/sua")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView change(@PathVariable UUID id, Access access) {
    return forms.show(changing(desk.edition(id, access), Typed.NOTHING));
  }

  @PostMapping(ContestController.EDITION + "/sua")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        changing(one, typed),
        typed,
        () -> keeping.change(one.whole(), one.edition(), said(typed), access),
        Edition::address,
        WORDS.say("notice.saved"));
  }

  private static Form changing(Contests.OneEdition one, Typed typed) {
    String address = one.edition().address();
    return Form.of(
            WORDS.say("edition.change"),
            address + "/sua",
            address,
            fields(one.edition().said(), typed))
        .keptWhileTyped()
        .of(one.edition().version())
        .saying(one.name())
        .button(WORDS.say("save"));
  }

  private static List<Field> fields(Edition.Said said, Typed typed) {
    Edition.Participation counts = said.participation();
    return List.of(
        count(STATED, said.stated().number(), typed),
        text(STATED_REASON, said.stated().reason(), typed),
        day(BEGINS, said.begins(), typed),
        day(ENDS, said.ends(), typed),
        text(RULES, said.rules(), typed),
        count(PRELIMINARY, counts.preliminary(), typed),
        count(WORKS, counts.works(), typed),
        count(NOMINATED, counts.nominated(), typed),
        count(TEAMS, counts.teams(), typed),
        count(PEOPLE, counts.people(), typed));
  }

  private static Edition.Said said(Typed typed) {
    return new Edition.Said(
        typed.anyDay(BEGINS),
        typed.anyDay(ENDS),
        typed.text(RULES),
        new Edition.Stated(ContestFields.anyCount(STATED, typed), typed.text(STATED_REASON)),
        new Edition.Participation(
            ContestFields.anyCount(TEAMS, typed),
            ContestFields.anyCount(PEOPLE, typed),
            ContestFields.anyCount(PRELIMINARY, typed),
            ContestFields.anyCount(WORKS, typed),
            ContestFields.anyCount(NOMINATED, typed)));
  }
}

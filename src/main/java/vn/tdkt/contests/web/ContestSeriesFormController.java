package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.count;
import static vn.tdkt.contests.web.ContestFields.field;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import vn.tdkt.contests.ContestSeriesKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Deviation;
import vn.tdkt.contests.Series;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The forms of a series: a new one, a changed one, an edition that is skipped or comes later. */
@Controller
@RequestMapping(ContestController.ADDRESS)
class ContestSeriesFormController {
  private static final Words WORDS = Words.of("contests");
  private static final Citation RHYTHM = Citation.of("REQ-34");
  private static final String DUE = "due";
  private static final String TO = "to";
  private static final String FOLLOWING = "following";
  private static final String REASON = "reason";

  private final Contests contests;
  private final ContestDesk desk;
  private final ContestSeriesKeeping keeping;
  private final Forms forms;

  ContestSeriesFormController(
      Contests contests, ContestDesk desk, ContestSeriesKeeping keeping, Forms forms) {
    this.contests = contests;
    this.desk = desk;
    this.keeping = keeping;
    this.forms = forms;
  }

  @GetMapping("/moi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView begin(Access access) {
    return forms.show(adding(access, Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView begin(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        adding(access, typed),
        typed,
        () -> sensible(typed, () -> keeping.add(ContestSeriesFields.said(typed), access)),
        Series::address,
        WORDS.say("notice.series-added"));
  }

  private Form adding(Access access, Typed typed) {
    if (!contests.mayAdd(access)) {
      throw new NotVisible("new contest series");
    }
    return Form.of(
            WORDS.say("series.add"),
            ContestController.ADDRESS + "/moi",
            ContestController.ADDRESS,
            ContestSeriesFields.all(null, typed))
        .keptWhileTyped()
        .saying(WORDS.say("series.add.intro"));
  }

  @GetMapping(ContestController.ONE + "/sua")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView change(@PathVariable UUID id, Access access) {
    return forms.show(changing(desk.series(id, access).series(), Typed.NOTHING));
  }

  @PostMapping(ContestController.ONE + "/sua")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.WithEditions mine = desk.series(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        changing(mine.series(), typed),
        typed,
        () -> sensible(typed, () -> keeping.change(mine, ContestSeriesFields.said(typed), access)),
        Series::address,
        WORDS.say("notice.saved"));
  }

  private static Form changing(Series series, Typed typed) {
    return Form.of(
            WORDS.say("series.change"),
            series.address() + "/sua",
            series.address(),
            ContestSeriesFields.all(series.said(), typed))
        .keptWhileTyped()
        .of(series.version())
        .button(WORDS.say("save"));
  }

  private static Outcome<Series> sensible(Typed typed, Supplier<Outcome<Series>> act) {
    return ContestSeriesFields.sensible(typed)
        ? act.get()
        : Outcome.refused("contests.refused.rhythm", RHYTHM);
  }

  @GetMapping(ContestController.ONE + "/lech-chu-ky")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView deviate(@PathVariable UUID id, Access access) {
    return forms.show(deviating(desk.series(id, access).series(), Typed.NOTHING));
  }

  @PostMapping(ContestController.ONE + "/lech-chu-ky")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView deviate(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.WithEditions mine = desk.series(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        deviating(mine.series(), typed),
        typed,
        () -> deviated(mine, typed, access),
        Series::address,
        WORDS.say("notice.deviated"));
  }

  private Outcome<Series> deviated(Contests.WithEditions mine, Typed typed, Access access) {
    int due = typed.count(DUE);
    @Nullable Integer to = ContestFields.anyCount(TO, typed);
    return to != null && to <= due
        ? Outcome.refused("contests.refused.not-later", RHYTHM)
        : keeping.deviate(
            mine, new Deviation(due, to, typed.has(FOLLOWING), typed.text(REASON)), access);
  }

  private static Form deviating(Series series, Typed typed) {
    Field.Choice moves = new Field.Choice("yes", WORDS.say("field.following.yes"));
    return Form.of(
            WORDS.say("deviation.add"),
            series.address() + "/lech-chu-ky",
            series.address(),
            List.of(
                count(DUE, null, typed).asRequired(),
                count(TO, null, typed),
                field(Field.Kind.CHOICES, FOLLOWING, "", typed).from(List.of(moves)),
                field(Field.Kind.TEXT, REASON, "", typed).asRequired()))
        .keptWhileTyped()
        .of(series.version())
        .saying(WORDS.say("deviation.intro"))
        .button(WORDS.say("save"));
  }
}

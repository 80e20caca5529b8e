package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.choice;
import static vn.tdkt.contests.web.ContestFields.field;

import java.util.List;
import java.util.UUID;
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
import vn.tdkt.contests.ContestWorkKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.contests.Work;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The form of what came of a work: its prize, and the round of the whole country. */
@Controller
@RequestMapping(
    ContestController.ADDRESS + ContestController.EDITION + "/bai" + ContestWorkController.WORK)
class ContestAwardController {
  private static final Words WORDS = Words.of("contests");
  private static final String PRIZE = "prize";
  private static final String NOMINATED = "nominated-work";
  private static final String NATIONAL = "national-won";

  private final ContestDesk desk;
  private final ContestWorkKeeping keeping;
  private final Forms forms;

  ContestAwardController(ContestDesk desk, ContestWorkKeeping keeping, Forms forms) {
    this.desk = desk;
    this.keeping = keeping;
    this.forms = forms;
  }

  @GetMapping("/giai")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView award(@PathVariable UUID id, @PathVariable UUID work, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    return forms.show(awarding(one, desk.work(work, one), Typed.NOTHING));
  }

  @PostMapping("/giai")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView award(
      @PathVariable UUID id,
      @PathVariable UUID work,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Work seen = desk.work(work, one);
    Typed typed = new Typed(values);
    return forms.end(
        awarding(one, seen, typed),
        typed,
        () ->
            keeping.award(
                one.edition(),
                seen,
                new Work.Fate(level(PRIZE, typed), typed.has(NOMINATED), level(NATIONAL, typed)),
                access),
        done -> ContestWorkController.list(one),
        WORDS.say("notice.saved"));
  }

  private static @Nullable PrizeLevel level(String name, Typed typed) {
    return typed.has(name) ? typed.one(PrizeLevel.class, name) : null;
  }

  private static Form awarding(Contests.OneEdition one, Work seen, Typed typed) {
    PrizeLevel[] levels = one.series().said().scale().levels().toArray(PrizeLevel[]::new);
    Field.Choice yes = new Field.Choice("yes", WORDS.say("field.nominated-work.yes"));
    return Form.of(
            WORDS.say("work.award"),
            seen.address() + "/giai",
            ContestWorkController.list(one),
            List.of(
                choice(PRIZE, levels, PrizeLevel::words, seen.fate().prize(), typed),
                field(
                        Field.Kind.CHOICES,
                        NOMINATED,
                        seen.fate().nominated() ? yes.value() : "",
                        typed)
                    .from(List.of(yes)),
                choice(NATIONAL, levels, PrizeLevel::words, seen.fate().national(), typed)))
        .of(seen.version())
        .saying(seen.said().title())
        .button(WORDS.say("save"));
  }
}

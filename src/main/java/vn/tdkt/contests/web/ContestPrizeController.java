package vn.tdkt.contests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.tdkt.contests.ContestContents;
import vn.tdkt.contests.ContestFieldKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.EditionContent;
import vn.tdkt.contests.PrizeCount;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The form of the prizes of a whole edition as counted, here and in the whole country. */
@Controller
@RequestMapping(ContestController.ADDRESS + ContestController.EDITION)
class ContestPrizeController {
  private static final Words WORDS = Words.of("contests");
  private static final String HERE = "prize-";
  private static final String NATION = "national-";

  private final ContestDesk desk;
  private final ContestContents contents;
  private final ContestFieldKeeping keeping;
  private final Forms forms;

  ContestPrizeController(
      ContestDesk desk, ContestContents contents, ContestFieldKeeping keeping, Forms forms) {
    this.desk = desk;
    this.contents = contents;
    this.keeping = keeping;
    this.forms = forms;
  }

  @GetMapping("/giai")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView prizes(@PathVariable UUID id, Access access) {
    return forms.show(counting(desk.edition(id, access), Typed.NOTHING));
  }

  @PostMapping("/giai")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView prizes(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        counting(one, typed),
        typed,
        () -> keeping.count(one.edition(), counted(one, typed), access),
        done -> one.edition().address(),
        WORDS.say("notice.saved"));
  }

  private Form counting(Contests.OneEdition one, Typed typed) {
    EditionContent content = contents.of(one.edition());
    List<PrizeLevel> levels = one.series().said().scale().levels();
    boolean nation = !one.series().said().national().isEmpty();
    List<Field> fields = new ArrayList<>();
    levels.forEach(
        level ->
            fields.add(
                ContestFields.prize(
                    HERE, level, level.words(), content.prizes(null, level), typed)));
    (nation ? levels : List.<PrizeLevel>of())
        .forEach(
            level ->
                fields.add(
                    ContestFields.prize(
                        NATION,
                        level,
                        WORDS.say("field.national-prize", level.words()),
                        content.national(level),
                        typed)));
    String address = one.edition().address();
    return Form.of(WORDS.say("prizes.count"), address + "/giai", address, fields)
        .of(one.edition().version())
        .saying(WORDS.say("prizes.intro", one.name()))
        .button(WORDS.say("save"));
  }

  private static List<PrizeCount> counted(Contests.OneEdition one, Typed typed) {
    return one.series().said().scale().levels().stream()
        .flatMap(
            level ->
                Stream.of(
                    new PrizeCount(null, false, level, typed.count(HERE + level.name())),
                    new PrizeCount(null, true, level, typed.count(NATION + level.name()))))
        .toList();
  }
}

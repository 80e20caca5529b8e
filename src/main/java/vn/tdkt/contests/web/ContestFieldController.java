package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.count;
import static vn.tdkt.contests.web.ContestFields.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import vn.tdkt.contests.ContestContents;
import vn.tdkt.contests.ContestField;
import vn.tdkt.contests.ContestFieldKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.EditionContent;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The forms of the fields of an edition, each with the prizes given in it. */
@Controller
@RequestMapping(ContestController.ADDRESS + ContestController.EDITION)
class ContestFieldController {
  private static final Words WORDS = Words.of("contests");
  private static final String NAME = "field-name";
  private static final String WORKS = "works";
  private static final String HERE = "prize-";

  private final ContestDesk desk;
  private final ContestContents contents;
  private final ContestFieldKeeping keeping;
  private final Forms forms;

  ContestFieldController(
      ContestDesk desk, ContestContents contents, ContestFieldKeeping keeping, Forms forms) {
    this.desk = desk;
    this.contents = contents;
    this.keeping = keeping;
    this.forms = forms;
  }

  @GetMapping("/linh-vuc/moi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView add(@PathVariable UUID id, Access access) {
    return forms.show(form(desk.edition(id, access), null, Typed.NOTHING));
  }

  @PostMapping("/linh-vuc/moi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView add(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(one, null, typed),
        typed,
        () ->
            keeping.add(
                one.edition(),
                typed.text(NAME),
                ContestFields.anyCount(WORKS, typed),
                prizes(one, typed),
                access),
        done -> one.edition().address(),
        WORDS.say("notice.saved"));
  }

  @GetMapping("/linh-vuc/{field}")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView change(@PathVariable UUID id, @PathVariable UUID field, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    return forms.show(form(one, desk.field(field, one), Typed.NOTHING));
  }

  @PostMapping("/linh-vuc/{field}")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView change(
      @PathVariable UUID id,
      @PathVariable UUID field,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    ContestField seen = desk.field(field, one);
    Typed typed = new Typed(values);
    return forms.end(
        form(one, seen, typed),
        typed,
        () ->
            keeping.change(
                one.edition(),
                seen,
                typed.text(NAME),
                ContestFields.anyCount(WORKS, typed),
                prizes(one, typed),
                access),
        done -> one.edition().address(),
        WORDS.say("notice.saved"));
  }

  private Form form(Contests.OneEdition one, @Nullable ContestField seen, Typed typed) {
    EditionContent content = contents.of(one.edition());
    List<Field> fields = new ArrayList<>();
    fields.add(text(NAME, seen == null ? "" : seen.name(), typed).asRequired());
    fields.add(count(WORKS, seen == null ? null : seen.works(), typed));
    for (PrizeLevel level : one.series().said().scale().levels()) {
      int known = seen == null ? 0 : content.prizes(seen.id(), level);
      fields.add(ContestFields.prize(HERE, level, level.words(), known, typed));
    }
    String address = one.edition().address();
    Form form =
        Form.of(
                WORDS.say(seen == null ? "field.add" : "field.change"),
                address + "/linh-vuc/" + (seen == null ? "moi" : seen.id()),
                address,
                fields)
            .saying(WORDS.say("field.intro", one.name()))
            .button(WORDS.say("save"));
    return seen == null ? form : form.of(seen.version());
  }

  private static Map<PrizeLevel, Integer> prizes(Contests.OneEdition one, Typed typed) {
    Map<PrizeLevel, Integer> prizes = new EnumMap<>(PrizeLevel.class);
    one.series()
        .said()
        .scale()
        .levels()
        .forEach(level -> prizes.put(level, typed.count(HERE + level.name())));
    return prizes;
  }
}

package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.field;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import vn.tdkt.contests.ContestWorkKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Work;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The works of an edition, for those who keep it. */
@Controller
@RequestMapping(ContestController.ADDRESS + ContestController.EDITION + "/bai")
class ContestWorkController {
  private static final Words WORDS = Words.of("contests");
  static final String WORK = "/{work:[0-9a-f-]{36}}";
  private static final String REASON = "reason";

  private final ContestDesk desk;
  private final ContestContents contents;
  private final ContestWorkKeeping keeping;
  private final ContestWorkFields fields;
  private final Forms forms;
  private final Pages pages;

  ContestWorkController(
      ContestDesk desk,
      ContestContents contents,
      ContestWorkKeeping keeping,
      ContestWorkFields fields,
      Forms forms,
      Pages pages) {
    this.desk = desk;
    this.contents = contents;
    this.keeping = keeping;
    this.fields = fields;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.CONTEST_EDIT)
  String list(@PathVariable UUID id, Access access, Model model) {
    Contests.OneEdition one = desk.edition(id, access);
    model.addAttribute("page", pages.page(WORDS.say("works.title")));
    model.addAttribute("one", one);
    model.addAttribute("content", contents.of(one.edition()));
    return "contests/works";
  }

  @GetMapping("/moi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView add(@PathVariable UUID id, Access access) {
    return forms.show(form(desk.edition(id, access), null, access, Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView add(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(one, null, access, typed),
        typed,
        () ->
            keeping.add(
                one.edition(),
                ContestWorkFields.fieldOf(typed),
                ContestWorkFields.said(typed),
                access),
        work -> list(one),
        WORDS.say("notice.work-added"));
  }

  @GetMapping(WORK)
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView change(@PathVariable UUID id, @PathVariable UUID work, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    return forms.show(form(one, desk.work(work, one), access, Typed.NOTHING));
  }

  @PostMapping(WORK)
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView change(
      @PathVariable UUID id,
      @PathVariable UUID work,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Work seen = desk.work(work, one);
    Typed typed = new Typed(values);
    return forms.end(
        form(one, seen, access, typed),
        typed,
        () ->
            keeping.change(
                one.edition(),
                seen,
                ContestWorkFields.fieldOf(typed),
                ContestWorkFields.said(typed),
                access),
        done -> list(one),
        WORDS.say("notice.saved"));
  }

  private Form form(Contests.OneEdition one, @Nullable Work seen, Access access, Typed typed) {
    String address = seen == null ? list(one) + "/moi" : seen.address();
    Form form =
        Form.of(
                WORDS.say(seen == null ? "work.add" : "work.change"),
                address,
                list(one),
                fields.of(one, seen, access, typed))
            .keptWhileTyped()
            .saying(one.name())
            .button(WORDS.say("save"));
    return seen == null ? form : form.of(seen.version());
  }

  @GetMapping(WORK + "/rut")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID work, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    return forms.show(withdrawing(one, desk.work(work, one), Typed.NOTHING));
  }

  @PostMapping(WORK + "/rut")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView withdraw(
      @PathVariable UUID id,
      @PathVariable UUID work,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Work seen = desk.work(work, one);
    Typed typed = new Typed(values);
    return forms.end(
        withdrawing(one, seen, typed),
        typed,
        () -> keeping.voidIt(one.edition(), seen, typed.text(REASON), access),
        done -> list(one),
        WORDS.say("notice.work-voided"));
  }

  private static Form withdrawing(Contests.OneEdition one, Work seen, Typed typed) {
    return Form.of(
            WORDS.say("work.void"),
            seen.address() + "/rut",
            list(one),
            List.of(field(Field.Kind.TEXT, REASON, "", typed).asRequired()))
        .keptWhileTyped()
        .of(seen.version())
        .saying(WORDS.say("work.void.intro", seen.said().title()));
  }

  static String list(Contests.OneEdition one) {
    return one.edition().address() + "/bai";
  }
}

package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.field;
import static vn.tdkt.contests.web.ContestFields.text;

import java.util.List;
import java.util.UUID;
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
import vn.tdkt.contests.ContestJuryKeeping;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Criterion;
import vn.tdkt.contests.Juror;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The juries of an edition and the form by which they score, for those who keep the edition. */
@Controller
@RequestMapping(ContestController.ADDRESS + ContestController.EDITION + "/giam-khao")
class ContestJuryController {
  private static final Words WORDS = Words.of("contests");
  private static final String CRITERION = "criterion";
  private static final String MAXIMUM = "maximum";
  private static final String LOGIN = "login";
  private static final String FIELDS = "fields";
  private static final String REASON = "reason";

  private final ContestDesk desk;
  private final ContestContents contents;
  private final ContestJuryKeeping keeping;
  private final Forms forms;
  private final Pages pages;

  ContestJuryController(
      ContestDesk desk,
      ContestContents contents,
      ContestJuryKeeping keeping,
      Forms forms,
      Pages pages) {
    this.desk = desk;
    this.contents = contents;
    this.keeping = keeping;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.CONTEST_EDIT)
  String show(@PathVariable UUID id, Access access, Model model) {
    Contests.OneEdition one = desk.edition(id, access);
    model.addAttribute("page", pages.page(WORDS.say("jury.title")));
    model.addAttribute("one", one);
    model.addAttribute("content", contents.of(one.edition()));
    model.addAttribute("jury", contents.jury(one.edition()));
    return "contests/jury";
  }

  @GetMapping("/tieu-chi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView criterion(@PathVariable UUID id, Access access) {
    return forms.show(criterion(desk.edition(id, access), Typed.NOTHING));
  }

  @PostMapping("/tieu-chi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView criterion(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        criterion(one, typed),
        typed,
        () ->
            keeping.add(
                one.edition(), typed.text(CRITERION), TypedPoints.of(MAXIMUM, typed), access),
        done -> address(one),
        WORDS.say("notice.saved"));
  }

  private static Form criterion(Contests.OneEdition one, Typed typed) {
    return Form.of(
            WORDS.say("criterion.add"),
            address(one) + "/tieu-chi",
            address(one),
            List.of(
                text(CRITERION, "", typed).asRequired(),
                field(Field.Kind.NUMBER, MAXIMUM, "", typed).asRequired()))
        .button(WORDS.say("save"));
  }

  @PostMapping("/tieu-chi/{criterion}/bo")
  @Requires(Permission.CONTEST_EDIT)
  String remove(@PathVariable UUID id, @PathVariable UUID criterion, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Criterion line =
        contents.jury(one.edition()).criteria().stream()
            .filter(known -> known.id().equals(criterion))
            .findFirst()
            .orElseThrow(() -> new NotVisible("criterion"));
    return pages.after(
        keeping.remove(one.edition(), line, access),
        "redirect:" + address(one),
        WORDS.say("notice.criterion-removed"));
  }

  @GetMapping("/them")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView name(@PathVariable UUID id, Access access) {
    return forms.show(naming(desk.edition(id, access), Typed.NOTHING));
  }

  @PostMapping("/them")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView name(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        naming(one, typed),
        typed,
        () -> keeping.name(one.edition(), typed.text(LOGIN), typed.ids(FIELDS), access),
        done -> address(one),
        WORDS.say("notice.juror-named"));
  }

  private Form naming(Contests.OneEdition one, Typed typed) {
    List<Field.Choice> fields =
        contents.of(one.edition()).fields().stream()
            .map(known -> new Field.Choice(known.id().toString(), known.name()))
            .toList();
    return Form.of(
            WORDS.say("juror.add"),
            address(one) + "/them",
            address(one),
            List.of(
                text(LOGIN, "", typed).asRequired(),
                field(Field.Kind.CHOICES, FIELDS, "", typed).from(fields).asRequired()))
        .saying(WORDS.say("juror.intro"))
        .button(WORDS.say("save"));
  }

  @GetMapping("/{field:[0-9a-f-]{36}}/{account:[0-9a-f-]{36}}/thoi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView dismiss(
      @PathVariable UUID id, @PathVariable UUID field, @PathVariable UUID account, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    return forms.show(dismissing(one, juror(one, field, account), Typed.NOTHING));
  }

  @PostMapping("/{field:[0-9a-f-]{36}}/{account:[0-9a-f-]{36}}/thoi")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView dismiss(
      @PathVariable UUID id,
      @PathVariable UUID field,
      @PathVariable UUID account,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Juror juror = juror(one, field, account);
    Typed typed = new Typed(values);
    return forms.end(
        dismissing(one, juror, typed),
        typed,
        () -> keeping.dismiss(one.edition(), juror, typed.text(REASON), access),
        done -> address(one),
        WORDS.say("notice.juror-dismissed"));
  }

  private Juror juror(Contests.OneEdition one, UUID field, UUID account) {
    return contents.jury(one.edition()).jurors().stream()
        .filter(Juror::counts)
        .filter(known -> known.field().equals(field) && known.account().equals(account))
        .findFirst()
        .orElseThrow(() -> new NotVisible("juror"));
  }

  private static Form dismissing(Contests.OneEdition one, Juror juror, Typed typed) {
    return Form.of(
            WORDS.say("juror.dismiss", juror.fullName()),
            address(one) + "/" + juror.field() + "/" + juror.account() + "/thoi",
            address(one),
            List.of(text(REASON, "", typed).asRequired()))
        .saying(WORDS.say("juror.dismiss.intro"))
        .button(WORDS.say("juror.dismiss.short"));
  }

  private static String address(Contests.OneEdition one) {
    return one.edition().address() + "/giam-khao";
  }
}

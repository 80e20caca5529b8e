package vn.tdkt.contests.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.tdkt.contests.ContestMarking;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Criterion;
import vn.tdkt.contests.EditionContent;
import vn.tdkt.contests.Jury;
import vn.tdkt.contests.Work;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The score sheet of a juror, one work on a page, so that a phone is enough. */
@Controller
@RequestMapping(ContestController.ADDRESS + ContestController.EDITION + "/cham")
class ContestMarkController {
  private static final Words WORDS = Words.of("contests");
  private static final String POINTS = "points-";

  private final Contests contests;
  private final ContestContents contents;
  private final ContestMarking marking;
  private final Forms forms;
  private final Pages pages;

  ContestMarkController(
      Contests contests,
      ContestContents contents,
      ContestMarking marking,
      Forms forms,
      Pages pages) {
    this.contests = contests;
    this.contents = contents;
    this.marking = marking;
    this.forms = forms;
    this.pages = pages;
  }

  /** What one juror has before the eyes. */
  private record Sheet(Contests.OneEdition one, EditionContent content, Jury jury, UUID juror) {
    List<Work> works() {
      return jury.worksOf(juror, content.works());
    }

    Work work(UUID id) {
      return works().stream()
          .filter(work -> work.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new NotVisible("work of others"));
    }

    String address() {
      return one.edition().address() + "/cham";
    }

    /** The next work without all its points, or the list. */
    String afterwards() {
      return works().stream()
          .filter(work -> jury.total(work, juror).isEmpty())
          .findFirst()
          .map(work -> address() + "/" + work.id())
          .orElse(address());
    }
  }

  @GetMapping
  @Requires(Permission.OWN_WORK)
  String list(@PathVariable UUID id, Access access, Model model) {
    Sheet sheet = sheet(id, access);
    model.addAttribute("page", pages.page(WORDS.say("sheet.title")));
    model.addAttribute("one", sheet.one());
    model.addAttribute("content", sheet.content());
    model.addAttribute("jury", sheet.jury());
    model.addAttribute("works", sheet.works());
    model.addAttribute("juror", sheet.juror());
    return "contests/sheet";
  }

  @GetMapping("/{work}")
  @Requires(Permission.OWN_WORK)
  ModelAndView score(@PathVariable UUID id, @PathVariable UUID work, Access access) {
    Sheet sheet = sheet(id, access);
    return forms.show(form(sheet, sheet.work(work), Typed.NOTHING));
  }

  @PostMapping("/{work}")
  @Requires(Permission.OWN_WORK)
  ModelAndView score(
      @PathVariable UUID id,
      @PathVariable UUID work,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Sheet sheet = sheet(id, access);
    Work scored = sheet.work(work);
    Typed typed = new Typed(values);
    return forms.end(
        form(sheet, scored, typed),
        typed,
        () -> marking.score(sheet.one().edition(), scored, points(sheet, typed), access.actor()),
        done -> sheet(id, access).afterwards(),
        WORDS.say("notice.scored", scored.said().title()));
  }

  private static Map<UUID, Score> points(Sheet sheet, Typed typed) {
    return sheet.jury().criteria().stream()
        .collect(Collectors.toMap(Criterion::id, one -> TypedPoints.of(POINTS + one.id(), typed)));
  }

  private static Form form(Sheet sheet, Work work, Typed typed) {
    List<Field> fields =
        sheet.jury().criteria().stream().map(one -> points(sheet, work, one, typed)).toList();
    return Form.of(work.said().title(), sheet.address() + "/" + work.id(), sheet.address(), fields)
        .saying(
            WORDS.say(
                "sheet.intro",
                sheet.content().field(work.field()).name(),
                sheet.jury().maximum().text()))
        .button(WORDS.say("save"));
  }

  private static Field points(Sheet sheet, Work work, Criterion criterion, Typed typed) {
    String name = POINTS + criterion.id();
    String known = sheet.jury().points(work, sheet.juror(), criterion).map(Score::text).orElse("");
    return Field.of(Field.Kind.NUMBER, name, criterion.name(), typed.or(name, known))
        .withHint(WORDS.say("sheet.maximum", criterion.maximum().text()))
        .asRequired();
  }

  /** For jurors of the edition alone; for others it does not exist. */
  private Sheet sheet(UUID id, Access access) {
    Contests.OneEdition one = contests.edition(id, access);
    Jury jury = contents.jury(one.edition());
    UUID account = access.actor().account();
    if (jury.jurors().stream().noneMatch(j -> j.counts() && j.account().equals(account))) {
      throw new NotVisible("sheet of others");
    }
    return new Sheet(one, contents.of(one.edition()), jury, account);
  }
}

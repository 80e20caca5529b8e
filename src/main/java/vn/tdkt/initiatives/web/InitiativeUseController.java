package vn.tdkt.initiatives.web;

import static vn.tdkt.initiatives.web.InitiativeFields.field;
import static vn.tdkt.initiatives.web.InitiativeFields.hinted;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import vn.tdkt.initiatives.Contributor;
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativeUse;
import vn.tdkt.initiatives.InitiativeUsing;
import vn.tdkt.initiatives.Initiatives;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** For which title or form of commendation an initiative has served. */
@Controller
@RequestMapping(InitiativeController.ADDRESS + InitiativeController.ONE + "/dung")
class InitiativeUseController {
  private static final Words WORDS = Words.of("initiatives");
  private static final String AUTHOR = "author";
  private static final String TITLE = "title-used";
  private static final String YEAR = "year-used";
  private static final String DECISION = "decision";

  private final Initiatives initiatives;
  private final InitiativeUsing using;
  private final Forms forms;

  InitiativeUseController(Initiatives initiatives, InitiativeUsing using, Forms forms) {
    this.initiatives = initiatives;
    this.using = using;
    this.forms = forms;
  }

  @GetMapping
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView use(@PathVariable UUID id, Access access) {
    return forms.show(form(mine(id, access), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView use(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    InitiativeFile file = mine(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(file, typed),
        typed,
        () -> used(file, typed, access),
        done -> file.initiative().address() + "#da-dung",
        WORDS.say("notice.used"));
  }

  private InitiativeFile mine(UUID id, Access access) {
    return initiatives.file(id, Permission.INITIATIVE_EDIT, access);
  }

  private Outcome<InitiativeUse> used(InitiativeFile file, Typed typed, Access access) {
    Contributor author =
        file.initiative().said().authors().get(Integer.parseInt(typed.text(AUTHOR)) - 1);
    return using.use(
        file, author, typed.text(TITLE), typed.text(YEAR), typed.text(DECISION), access.actor());
  }

  private Form form(InitiativeFile file, Typed typed) {
    Initiative initiative = file.initiative();
    List<Contributor> authors = initiative.said().authors();
    List<Field.Choice> choices =
        IntStream.range(0, authors.size())
            .mapToObj(i -> new Field.Choice(String.valueOf(i + 1), authors.get(i).name()))
            .toList();
    return Form.of(
            WORDS.say("use"),
            initiative.address() + "/dung",
            initiative.address(),
            List.of(
                field(Field.Kind.CHOICE, AUTHOR, authors.size() == 1 ? "1" : "", typed)
                    .from(choices)
                    .asRequired(),
                field(Field.Kind.CHOICE, TITLE, "", typed)
                    .from(
                        using.titles().stream()
                            .map(title -> new Field.Choice(title.code(), title.name()))
                            .toList())
                    .asRequired(),
                field(Field.Kind.TEXT, YEAR, initiative.year(), typed).asRequired(),
                hinted(Field.Kind.TEXT, DECISION, "", typed)))
        .keptWhileTyped()
        .saying(WORDS.say("use.intro", WORDS.say("clause.once")))
        .of(initiative.version())
        .button(WORDS.say("save"));
  }

  @GetMapping("/{use:[0-9a-f-]{36}}/bo")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView drop(@PathVariable UUID id, @PathVariable UUID use, Access access) {
    InitiativeFile file = mine(id, access);
    return forms.show(dropping(file, one(file, use), Typed.NOTHING));
  }

  @PostMapping("/{use:[0-9a-f-]{36}}/bo")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView drop(
      @PathVariable UUID id,
      @PathVariable UUID use,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    InitiativeFile file = mine(id, access);
    Typed typed = new Typed(values);
    String reason = typed.text(InitiativeFields.REASON);
    return forms.end(
        dropping(file, one(file, use), typed),
        typed,
        () -> using.takeBack(file, one(file, use), reason, access.actor()),
        done -> file.initiative().address() + "#da-dung",
        WORDS.say("notice.dropped"));
  }

  private static InitiativeUse one(InitiativeFile file, UUID use) {
    return file.used().stream()
        .filter(one -> one.id().equals(use))
        .findFirst()
        .orElseThrow(() -> new NotVisible("use of an initiative"));
  }

  private static Form dropping(InitiativeFile file, InitiativeUse use, Typed typed) {
    Initiative initiative = file.initiative();
    return Form.of(
            WORDS.say("use.drop", use.titleName(), use.year()),
            initiative.address() + "/dung/" + use.id() + "/bo",
            initiative.address(),
            List.of(InitiativeFields.reason(typed)))
        .keptWhileTyped()
        .saying(WORDS.say("use.drop.intro"))
        .of(initiative.version())
        .button(WORDS.say("drop.button"));
  }
}

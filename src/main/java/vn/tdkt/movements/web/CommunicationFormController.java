package vn.tdkt.movements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.CommunicationLog;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.Movements;
import vn.tdkt.movements.Responding;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The forms of the communication log. */
@Controller
@RequestMapping(CommunicationController.ADDRESS)
class CommunicationFormController {
  private static final Words WORDS = Words.of("movements");
  private static final String MOVEMENT = "movement";
  private static final String TOPIC = "ve";

  private final CommunicationLog log;
  private final Movements movements;
  private final Responding responding;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  CommunicationFormController(
      CommunicationLog log,
      Movements movements,
      Responding responding,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.log = log;
    this.movements = movements;
    this.responding = responding;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  /** What is told of may stand in the address already: "?ve=…". */
  @GetMapping("/ghi/{slug}")
  @Requires(Permission.MOVEMENT_EDIT)
  ModelAndView note(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    own(access);
    return forms.show(form(kind(slug), new Typed(values), access));
  }

  @PostMapping("/ghi/{slug}")
  @Requires(Permission.MOVEMENT_EDIT)
  ModelAndView noted(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Typed typed = new Typed(values);
    ResponseKind kind = kind(slug);
    UUID unit = own(access);
    return forms.end(
        form(kind, typed, access),
        typed,
        () ->
            log.note(
                new CommunicationLog.Piece(unit, year(), kind, ResponseFields.said(typed)),
                movement(typed, access),
                typed.ids(TOPIC),
                access),
        done -> CommunicationController.ADDRESS,
        WORDS.say("notice.noted", kind.words()));
  }

  private static ResponseKind kind(String slug) {
    return ResponseKind.of(slug)
        .filter(ResponseKind.COMMUNICATION::contains)
        .orElseThrow(() -> new NotVisible("kind " + slug));
  }

  private UUID own(Access access) {
    return movements
        .ownUnit(Permission.MOVEMENT_EDIT, access)
        .orElseThrow(() -> new NotVisible("log of no unit"));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private @Nullable Movement movement(Typed typed, Access access) {
    return typed.has(MOVEMENT) ? movements.movement(typed.id(MOVEMENT), access) : null;
  }

  private Form form(ResponseKind kind, Typed typed, Access access) {
    List<Field> fields = new ArrayList<>(ResponseFields.of(kind, typed));
    fields.add(
        Field.of(Field.Kind.CHOICE, MOVEMENT, WORDS.say("log.movement"), typed.or(MOVEMENT, ""))
            .from(
                movements.seenBy(access).stream()
                    .map(one -> new Field.Choice(one.id().toString(), one.name()))
                    .toList()));
    log.choices(year(), access)
        .forEach(
            (label, topics) ->
                fields.add(
                    Field.of(Field.Kind.CHOICES, TOPIC, label, typed.or(TOPIC, ""))
                        .from(
                            topics.stream()
                                .map(one -> new Field.Choice(one.id().toString(), one.label()))
                                .toList())));
    return Form.of(
            WORDS.say("note", kind.words()),
            CommunicationController.ADDRESS + "/ghi/" + kind.slug(),
            CommunicationController.ADDRESS,
            fields)
        .keptWhileTyped()
        .saying(WORDS.say("log.intro", year()))
        .button(WORDS.say("save"));
  }

  @GetMapping("/{id:[0-9a-f-]{36}}/bo")
  @Requires(Permission.MOVEMENT_EDIT)
  ModelAndView drop(@PathVariable UUID id, Access access) {
    return forms.show(dropping(mine(id, access), Typed.NOTHING));
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/bo")
  @Requires(Permission.MOVEMENT_EDIT)
  ModelAndView drop(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Response mine = mine(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(mine, typed),
        typed,
        () -> responding.voidIt(mine, ResponseFields.reason(typed), access.actor()),
        done -> CommunicationController.ADDRESS,
        WORDS.say("notice.dropped"));
  }

  private Response mine(UUID id, Access access) {
    return log.of(List.of(own(access)), year(), List.of()).stream()
        .map(CommunicationLog.Told::response)
        .filter(response -> response.id().equals(id) && response.counts())
        .findFirst()
        .orElseThrow(() -> new NotVisible("line of the log"));
  }

  private static Form dropping(Response response, Typed typed) {
    return ResponseFields.dropping(response, CommunicationController.ADDRESS, typed);
  }
}

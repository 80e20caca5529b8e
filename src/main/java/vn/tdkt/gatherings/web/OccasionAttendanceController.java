package vn.tdkt.gatherings.web;

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
import vn.tdkt.gatherings.Attendance;
import vn.tdkt.gatherings.Convening;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.gatherings.Occasions;
import vn.tdkt.gatherings.Presence;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Says which invited unit came: one by one, or all the rest at once. */
@Controller
@RequestMapping(OccasionController.ADDRESS + OccasionController.ONE)
class OccasionAttendanceController {
  private static final Words WORDS = Words.of("gatherings");
  private static final String PRESENCE = "presence";
  private static final String PERSONS = "persons";
  private static final String REASON = "reason";

  private final Occasions occasions;
  private final Convening convening;
  private final Forms forms;
  private final Pages pages;

  OccasionAttendanceController(Occasions occasions, Convening convening, Forms forms, Pages pages) {
    this.occasions = occasions;
    this.convening = convening;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping("/con-lai-co-mat")
  @Requires(Permission.GATHERING_VIEW)
  String presentRest(@PathVariable UUID id, Access access) {
    Occasion occasion = occasions.kept(id, access);
    return pages.after(
        convening.presentRest(occasion, access.actor()),
        "redirect:" + occasion.address(),
        WORDS.say("notice.rest-present"));
  }

  @GetMapping("/don-vi/{unit:[0-9a-f-]{36}}")
  @Requires(Permission.GATHERING_VIEW)
  ModelAndView note(@PathVariable UUID id, @PathVariable UUID unit, Access access) {
    Occasion occasion = occasions.kept(id, access);
    return forms.show(noting(occasion, line(occasion, unit, access), Typed.NOTHING));
  }

  @PostMapping("/don-vi/{unit:[0-9a-f-]{36}}")
  @Requires(Permission.GATHERING_VIEW)
  ModelAndView note(
      @PathVariable UUID id,
      @PathVariable UUID unit,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Occasion occasion = occasions.kept(id, access);
    Attendance line = line(occasion, unit, access);
    Typed typed = new Typed(values);
    return forms.end(
        noting(occasion, line, typed),
        typed,
        () ->
            convening.note(
                occasion,
                line,
                typed.one(Presence.class, PRESENCE),
                typed.has(PERSONS) ? typed.count(PERSONS) : null,
                typed.text(REASON),
                access.actor()),
        Occasion::address,
        WORDS.say("notice.attendance", line.name()));
  }

  private Attendance line(Occasion occasion, UUID unit, Access access) {
    return occasions.attendance(occasion, access).stream()
        .filter(line -> line.unit().equals(unit))
        .findFirst()
        .orElseThrow(() -> new NotVisible("not invited"));
  }

  private static Form noting(Occasion occasion, Attendance line, Typed typed) {
    Integer persons = line.persons();
    String chosen = line.presence() == Presence.INVITED ? "" : line.presence().name();
    return Form.of(
            WORDS.say("attendance", line.name()),
            occasion.address() + "/don-vi/" + line.unit(),
            occasion.address(),
            List.of(
                field(Field.Kind.CHOICE, PRESENCE, chosen, typed)
                    .from(
                        Stream.of(Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT)
                            .map(one -> new Field.Choice(one.name(), one.words()))
                            .toList())
                    .asRequired(),
                field(Field.Kind.COUNT, PERSONS, persons == null ? "" : persons.toString(), typed),
                field(Field.Kind.LONG_TEXT, REASON, line.reason(), typed)
                    .withHint(WORDS.say("field.reason.hint"))))
        .keptWhileTyped()
        .of(occasion.version())
        .button(WORDS.say("save"));
  }

  private static Field field(Field.Kind kind, String name, String value, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, value));
  }
}

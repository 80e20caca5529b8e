package vn.tdkt.organisation.web.person;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.web.AsOf;
import vn.tdkt.organisation.web.Link;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** A person with the posts held in the course of time, and the forms of every {@link PersonAct}. */
@Controller
@RequestMapping(PersonController.ADDRESS + "/{id}")
class PersonController {
  static final String ADDRESS = "/can-bo";

  private final Persons persons;
  private final List<PersonAct> acts;
  private final AuditTrail trail;
  private final Pages pages;
  private final Forms forms;
  private final Clock clock;

  PersonController(
      Persons persons,
      List<PersonAct> acts,
      AuditTrail trail,
      Pages pages,
      Forms forms,
      Clock clock) {
    this.persons = persons;
    this.acts = acts;
    this.trail = trail;
    this.pages = pages;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String show(
      @PathVariable UUID id,
      @RequestParam(name = AsOf.NAME, defaultValue = "") String day,
      Access access,
      Model model) {
    AsOf asOf = AsOf.read(day, LocalDate.now(clock));
    EditablePerson person = persons.visible(id, access, asOf.day());
    model.addAttribute("page", pages.page(person.view().fullName()));
    model.addAttribute("person", person.view());
    model.addAttribute("asOf", asOf);
    model.addAttribute("address", address(id));
    model.addAttribute("acts", offered(person));
    model.addAttribute(
        "trail", trail.of(new Act.Subject("person", id)).stream().map(Entry::text).toList());
    return "organisation/person";
  }

  private List<Link> offered(EditablePerson person) {
    return person.posts().isEmpty()
        ? List.of()
        : acts.stream()
            .filter(act -> act.offered(person))
            .map(act -> new Link(act.title(), address(person.view().id().value(), act)))
            .toList();
  }

  @GetMapping("/{slug}")
  @Requires(Permission.ORGANISATION_EDIT)
  ModelAndView form(@PathVariable UUID id, @PathVariable String slug, Access access) {
    EditablePerson person = editable(id, access);
    return forms.show(form(act(slug), person, Typed.NOTHING, access));
  }

  @PostMapping("/{slug}")
  @Requires(Permission.ORGANISATION_EDIT)
  ModelAndView carryOut(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    EditablePerson person = editable(id, access);
    PersonAct act = act(slug);
    Typed typed = new Typed(values);
    return forms.end(
        form(act, person, typed, access),
        typed,
        () -> act.carryOut(person, typed, access),
        next -> address(next.value()),
        act.notice());
  }

  private static Form form(PersonAct act, EditablePerson person, Typed typed, Access access) {
    UUID id = person.view().id().value();
    return Form.of(
            act.title() + ": " + person.view().fullName(),
            address(id, act),
            address(id),
            act.fields(person, typed, access))
        .saying(act.intro())
        .button(act.title());
  }

  /** Who edits none of the units of a person changes nothing of the person. */
  private EditablePerson editable(UUID id, Access access) {
    EditablePerson person = persons.visible(id, access, LocalDate.now(clock));
    if (person.posts().isEmpty()) {
      throw new NotVisible("person");
    }
    return person;
  }

  private PersonAct act(String slug) {
    return acts.stream()
        .filter(act -> act.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotVisible("act " + slug));
  }

  private static String address(UUID person) {
    return ADDRESS + "/" + person;
  }

  private static String address(UUID person, PersonAct act) {
    return address(person) + "/" + act.slug();
  }
}

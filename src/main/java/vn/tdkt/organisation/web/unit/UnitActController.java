package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The form of every {@link UnitAct}, and the act itself. */
@Controller
@RequestMapping(UnitController.ADDRESS + "/{id}/{slug}")
class UnitActController {
  private final Units units;
  private final UnitActs acts;
  private final Forms forms;
  private final Clock clock;

  UnitActController(Units units, UnitActs acts, Forms forms, Clock clock) {
    this.units = units;
    this.acts = acts;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_EDIT)
  ModelAndView form(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> proposed,
      Access access) {
    UnitView unit = unit(id);
    return forms.show(form(acts.open(unit, slug, access), unit, new Typed(proposed)));
  }

  @PostMapping
  @Requires(Permission.ORGANISATION_EDIT)
  ModelAndView carryOut(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    UnitView unit = unit(id);
    UnitAct act = acts.open(unit, slug, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(act, unit, typed),
        typed,
        () -> act.carryOut(unit, typed, access.actor()),
        next -> UnitController.address(next, act.part()),
        act.notice());
  }

  private static Form form(UnitAct act, UnitView unit, Typed typed) {
    return Form.of(
            act.title() + ": " + unit.fullName(),
            UnitController.address(unit.id()) + "/" + act.slug(),
            UnitController.address(unit.id(), act.part()),
            act.fields(unit, typed))
        .saying(act.intro())
        .button(act.title());
  }

  private UnitView unit(UUID id) {
    return units.unit(new UnitId(id), LocalDate.now(clock));
  }
}

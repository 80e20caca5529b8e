package vn.tdkt.honours.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.honours.HonourEntry;
import vn.tdkt.honours.Honours;
import vn.tdkt.honours.NewHonour;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** One award is entered by hand. */
@Controller
@RequestMapping(EntryForm.ADDRESS)
class EntryController {
  private static final Words WORDS = Words.of("honours");

  private final HonourEntry entry;
  private final Honours honours;
  private final Forms forms;

  EntryController(HonourEntry entry, Honours honours, Forms forms) {
    this.entry = entry;
    this.honours = honours;
    this.forms = forms;
  }

  /** Who has one unit is not asked for it. */
  @GetMapping
  @Requires(Permission.HONOUR_EDIT)
  ModelAndView form(
      @RequestParam(name = EntryForm.UNIT, required = false) @Nullable UUID chosen, Access access) {
    List<UnitView> units = entry.units(access);
    if (chosen == null && units.size() != 1) {
      return forms.show(EntryForm.unit(Typed.NOTHING, units));
    }
    UnitView unit = chosen == null ? units.getFirst() : entry.unit(new UnitId(chosen), access);
    return forms.show(form(Typed.NOTHING, unit, null));
  }

  @PostMapping("/don-vi")
  @Requires(Permission.HONOUR_EDIT)
  ModelAndView choose(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    Form form = EntryForm.unit(typed, entry.units(access)).checked();
    return form.wrong()
        ? forms.again(form)
        : new ModelAndView(
            "redirect:"
                + EntryForm.ADDRESS
                + "?"
                + EntryForm.UNIT
                + "="
                + typed.id(EntryForm.UNIT));
  }

  @PostMapping
  @Requires(Permission.HONOUR_EDIT)
  ModelAndView enter(
      @RequestParam(name = EntryForm.UNIT) UUID chosen,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Typed typed = new Typed(values);
    UnitView unit = entry.unit(new UnitId(chosen), access);
    Form form = form(typed, unit, null);
    if (form.checked().wrong()) {
      return forms.again(form.checked());
    }
    NewHonour honour = EntryForm.honour(typed, unit);
    Optional<String> known =
        EntryForm.isAnother(typed) ? Optional.empty() : entry.known(honour, access);
    return known
        .map(decision -> forms.again(form(typed, unit, decision)))
        .orElseGet(
            () ->
                forms.end(
                    form,
                    typed,
                    () -> entry.enter(honour, access),
                    id -> HonourController.ADDRESS,
                    WORDS.say("entered")));
  }

  private Form form(Typed typed, UnitView unit, @Nullable String known) {
    return EntryForm.of(typed, unit, entry.people(unit.id()), honours.titles(), known);
  }
}

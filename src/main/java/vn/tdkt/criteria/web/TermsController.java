package vn.tdkt.criteria.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** What a draft declares as a whole: columns, bonus, explanations, awards, ranking, rounding. */
@Controller
@RequestMapping(SetController.ADDRESS + "/{id}/quy-dinh")
class TermsController {
  private static final Words WORDS = Words.of("criteria");

  private final CriteriaSets sets;
  private final Sets seen;
  private final Pages pages;

  TermsController(CriteriaSets sets, Sets seen, Pages pages) {
    this.sets = sets;
    this.seen = seen;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView form(@PathVariable UUID id, Access access) {
    StoredSet set = seen.editable(id, access);
    return page(set, TermsForm.of(set.content()), Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Requires(Permission.CRITERIA_EDIT)
  ModelAndView save(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam Map<String, String> typed,
      Access access) {
    StoredSet set = seen.editable(id, access);
    TermsForm form = new TermsForm(typed);
    TermsReader reader = new TermsReader(set.content(), form);
    CriteriaSet changed = reader.read();
    if (!reader.wrong().isEmpty()) {
      return page(set, form, reader.wrong(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    pages.value(sets.save(set.id(), version, changed, access));
    pages.tell(WORDS.say("page.terms-saved"));
    return new ModelAndView("redirect:" + SetController.address(set));
  }

  private ModelAndView page(
      StoredSet set, TermsForm typed, Map<String, String> wrong, HttpStatus status) {
    String address = SetController.address(set);
    ActForm form =
        new ActForm(
            address + "/quy-dinh",
            address,
            "",
            null,
            Map.of("version", String.valueOf(set.version())),
            typed.fields(wrong),
            WORDS.say("page.terms-save"));
    return new ModelAndView(
        "criteria/act", Map.of("page", pages.page(WORDS.say("page.terms")), "form", form), status);
  }
}

package vn.tdkt.organisation.web.catalogue;

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
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Authorities;
import vn.tdkt.organisation.Authority;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.web.AsOf;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Authorities outside the tree that the province or ministry of the one who asks deals with. */
@Controller
@RequestMapping(AuthorityController.ADDRESS)
class AuthorityController {
  static final String ADDRESS = "/co-quan-tham-quyen";
  private static final Words WORDS = Words.of("organisation");

  private final Authorities authorities;
  private final AuthorityForms drawn;
  private final Pages pages;
  private final Forms forms;
  private final Clock clock;

  AuthorityController(
      Authorities authorities, AuthorityForms drawn, Pages pages, Forms forms, Clock clock) {
    this.authorities = authorities;
    this.drawn = drawn;
    this.pages = pages;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = AsOf.NAME, defaultValue = "") String day,
      Access access,
      Model model) {
    AsOf asOf = AsOf.read(day, LocalDate.now(clock));
    String wanted = Texts.folded(q);
    List<Authority> found =
        authorities.on(province(access), asOf.day()).stream()
            .filter(authority -> authority.matches(wanted))
            .toList();
    model.addAttribute("page", pages.page(WORDS.say("title.authorities")));
    model.addAttribute(
        "listing", Listing.of(ADDRESS, q, WORDS.say("count.authorities", found.size())));
    model.addAttribute("asOf", asOf);
    model.addAttribute("authorities", found);
    model.addAttribute("mayEdit", access.may(Permission.CATALOGUE_EDIT, scope(access)));
    return "organisation/authorities";
  }

  @GetMapping("/them")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView addForm(Access access) {
    return forms.show(drawn.adding(editable(access), Typed.NOTHING));
  }

  @PostMapping("/them")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView add(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitId province = editable(access);
    Typed typed = new Typed(values);
    return forms.end(
        drawn.adding(province, typed),
        typed,
        () ->
            authorities.add(
                province,
                typed.text("name"),
                typed.text("level"),
                typed.day("from"),
                access.actor()),
        done -> ADDRESS,
        WORDS.say("authority.added"));
  }

  @GetMapping("/{id}/thoi")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView endForm(@PathVariable UUID id, Access access) {
    return forms.show(drawn.ending(editable(access), id, Typed.NOTHING));
  }

  @PostMapping("/{id}/thoi")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView end(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    UnitId province = editable(access);
    Typed typed = new Typed(values);
    return forms.end(
        drawn.ending(province, id, typed),
        typed,
        () -> authorities.end(province, id, typed.day("on"), typed.text("reason"), access.actor()),
        done -> ADDRESS,
        WORDS.say("authority.ended"));
  }

  private static UnitId editable(Access access) {
    access.require(Permission.CATALOGUE_EDIT, scope(access));
    return province(access);
  }

  private static Scope scope(Access access) {
    return Scope.jurisdiction(access.actor().jurisdiction());
  }

  private static UnitId province(Access access) {
    return new UnitId(access.actor().jurisdiction());
  }
}

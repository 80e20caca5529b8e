package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Profiles;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitProfile;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** The register of units: a list, and a page for each. */
@Controller
@RequestMapping(UnitController.ADDRESS)
class UnitController {
  static final String ADDRESS = "/don-vi";
  private static final Words WORDS = Words.of("organisation");

  private final Units units;
  private final People people;
  private final Profiles profiles;
  private final AuditTrail trail;
  private final Pages pages;
  private final Clock clock;

  UnitController(
      Units units, People people, Profiles profiles, AuditTrail trail, Pages pages, Clock clock) {
    this.units = units;
    this.people = people;
    this.profiles = profiles;
    this.trail = trail;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String list(@RequestParam(defaultValue = "") String q, Access access, Model model) {
    List<UnitView> found = units.search(access.places(Permission.ORGANISATION_VIEW), q, today());
    model.addAttribute("page", pages.page(WORDS.say("title.units")));
    model.addAttribute("listing", Listing.of(ADDRESS, q, WORDS.say("count.units", found.size())));
    model.addAttribute("units", found);
    return "organisation/units";
  }

  @GetMapping("/{id}")
  @Requires(Permission.ORGANISATION_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    UnitView unit = visible(id, Permission.ORGANISATION_VIEW, access);
    model.addAttribute("page", pages.page(unit.fullName()));
    model.addAttribute("unit", unit);
    model.addAttribute("history", units.history(unit.id()));
    model.addAttribute("people", people.inUnit(unit.id(), today()));
    model.addAttribute("years", profiles.years(unit.id()));
    model.addAttribute("thisYear", today().getYear());
    model.addAttribute("mayEdit", access.may(Permission.ORGANISATION_EDIT, unit.scope()));
    model.addAttribute("trail", lines(new Act.Subject("unit", id)));
    return "organisation/unit";
  }

  @GetMapping("/{id}/ho-so/{year}")
  @Requires(Permission.ORGANISATION_VIEW)
  String profile(@PathVariable UUID id, @PathVariable int year, Access access, Model model) {
    UnitView unit = visible(id, Permission.ORGANISATION_VIEW, access);
    UnitProfile profile = profiles.profile(unit.id(), year);
    model.addAttribute("page", pages.page(WORDS.say("title.profile", unit.shortName(), year)));
    model.addAttribute("unit", unit);
    model.addAttribute("form", ProfileForm.of(profile));
    model.addAttribute("findings", profile.findings());
    model.addAttribute("mayEdit", access.may(Permission.ORGANISATION_EDIT, unit.scope()));
    return "organisation/profile";
  }

  @PostMapping("/{id}/ho-so/{year}")
  @Requires(Permission.ORGANISATION_EDIT)
  String save(
      @PathVariable UUID id,
      @PathVariable int year,
      @RequestParam Map<String, String> typed,
      Access access) {
    UnitView unit = visible(id, Permission.ORGANISATION_EDIT, access);
    UnitProfile profile = pages.value(ProfileForm.read(unit.id(), year, typed));
    return pages.after(
        profiles.save(profile, access.actor()),
        "redirect:" + ADDRESS + "/" + id + "/ho-so/" + year,
        WORDS.say("notice.profile"));
  }

  private UnitView visible(UUID id, Permission permission, Access access) {
    UnitView unit = units.unit(new UnitId(id), today());
    access.require(permission, unit.scope());
    return unit;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<String> lines(Act.Subject subject) {
    return trail.of(subject).stream().map(Entry::text).toList();
  }
}

package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Profiles;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.AsOf;
import vn.tdkt.organisation.web.Link;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** The register of units: a list, and a page for each with its names, places and descent. */
@Controller
@RequestMapping(UnitController.ADDRESS)
class UnitController {
  static final String ADDRESS = "/don-vi";
  private static final Words WORDS = Words.of("organisation");

  private final Units units;
  private final UnitAccess reach;
  private final UnitActs acts;
  private final Profiles profiles;
  private final Blocks blocks;
  private final AuditTrail trail;
  private final Pages pages;
  private final Clock clock;

  UnitController(
      Units units,
      UnitAccess reach,
      UnitActs acts,
      Profiles profiles,
      Blocks blocks,
      AuditTrail trail,
      Pages pages,
      Clock clock) {
    this.units = units;
    this.reach = reach;
    this.acts = acts;
    this.profiles = profiles;
    this.blocks = blocks;
    this.trail = trail;
    this.pages = pages;
    this.clock = clock;
  }

  static String address(UnitId unit) {
    return ADDRESS + "/" + unit.value();
  }

  static String address(UnitId unit, UnitAct.Part part) {
    return switch (part) {
      case REGISTER -> address(unit);
      case PEOPLE -> address(unit) + "/can-bo";
      case BODIES -> address(unit) + "/to-chuc";
    };
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = AsOf.NAME, defaultValue = "") String day,
      Access access,
      Model model) {
    AsOf asOf = AsOf.read(day, today());
    List<UnitView> found = units.search(access.places(Permission.ORGANISATION_VIEW), q, asOf.day());
    model.addAttribute("page", pages.page(WORDS.say("title.units")));
    model.addAttribute("listing", Listing.of(ADDRESS, q, WORDS.say("count.units", found.size())));
    model.addAttribute("asOf", asOf);
    model.addAttribute("units", found);
    model.addAttribute("acts", adding(access));
    return "organisation/units";
  }

  /** One button for each province in which the person may enter units, and one for whole tables. */
  private List<Link> adding(Access access) {
    return Stream.concat(one(access), table(access)).toList();
  }

  private static Stream<Link> table(Access access) {
    return Stream.of(new Link(WORDS.say("units.import"), "/nhap-excel"))
        .filter(link -> access.holds(Permission.REGISTER_IMPORT));
  }

  private Stream<Link> one(Access access) {
    List<UnitId> provinces =
        access.places(Permission.ORGANISATION_EDIT).stream()
            .filter(place -> place.kind() == ScopeKind.JURISDICTION)
            .map(place -> new UnitId(place.jurisdiction()))
            .toList();
    return units.all(provinces, today()).stream()
        .map(at -> new Link(WORDS.say("units.add", at.shortName()), address(at.id()) + "/them"));
  }

  @GetMapping("/{id}")
  @Requires(Permission.ORGANISATION_VIEW)
  String show(
      @PathVariable UUID id,
      @RequestParam(name = AsOf.NAME, defaultValue = "") String day,
      Access access,
      Model model) {
    AsOf asOf = AsOf.read(day, today());
    UnitView unit = reach.visible(new UnitId(id), Permission.ORGANISATION_VIEW, access, asOf.day());
    model.addAttribute("page", pages.page(unit.fullName()));
    model.addAttribute("head", UnitHead.of(unit, UnitAct.Part.REGISTER, asOf));
    model.addAttribute("unit", page(unit, asOf, access));
    model.addAttribute("acts", acts.offered(unit, UnitAct.Part.REGISTER, access));
    model.addAttribute("reorganising", acts.reorganising(unit, access));
    model.addAttribute("trail", lines(new Act.Subject("unit", id)));
    return "organisation/unit";
  }

  private UnitPage page(UnitView unit, AsOf asOf, Access access) {
    return new UnitPage(
        UnitPage.facts(unit, units.details(unit.id())),
        units.below(unit.id(), asOf.day()),
        blocks.list(List.of(Scope.unit(unit.jurisdiction().value(), unit.id().value()))),
        UnitPage.years(
            unit.id(),
            profiles.years(unit.id()),
            today(),
            reach.may(Permission.ORGANISATION_EDIT, unit, access, today())),
        units.history(unit.id()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<String> lines(Act.Subject subject) {
    return trail.of(subject).stream().map(Entry::text).toList();
  }
}

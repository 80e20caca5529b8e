package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.organisation.Bodies;
import vn.tdkt.organisation.Ratings;
import vn.tdkt.organisation.TraitHeld;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.organisation.web.AsOf;
import vn.tdkt.pages.Pages;

/** The bodies within and beside a unit, how they were rated, and who does the emulation work. */
@Controller
@RequestMapping(UnitController.ADDRESS + "/{id}/to-chuc")
class BodyController {
  private final Units units;
  private final Bodies bodies;
  private final Ratings ratings;
  private final UnitAccess reach;
  private final UnitActs acts;
  private final Pages pages;
  private final Clock clock;

  BodyController(
      Units units,
      Bodies bodies,
      Ratings ratings,
      UnitAccess reach,
      UnitActs acts,
      Pages pages,
      Clock clock) {
    this.units = units;
    this.bodies = bodies;
    this.ratings = ratings;
    this.reach = reach;
    this.acts = acts;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String show(
      @PathVariable UUID id,
      @RequestParam(name = AsOf.NAME, defaultValue = "") String day,
      Access access,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    AsOf asOf = AsOf.read(day, today);
    UnitView unit = reach.visible(new UnitId(id), Permission.ORGANISATION_VIEW, access, asOf.day());
    boolean mayEdit = reach.may(Permission.ORGANISATION_EDIT, unit, access, today);
    List<TraitHeld> traits =
        units.traits(unit.id(), new Validity(asOf.day(), asOf.day().plusDays(1)));
    model.addAttribute("page", pages.page(unit.fullName()));
    model.addAttribute("head", UnitHead.of(unit, UnitAct.Part.BODIES, asOf));
    model.addAttribute("traits", traits);
    model.addAttribute("bodies", bodies.of(unit.id(), asOf.day()));
    model.addAttribute(
        "ratings", RatingLine.of(unit, ratings.of(unit, asOf.day().getYear()), mayEdit));
    model.addAttribute("year", asOf.day().getYear());
    model.addAttribute("acts", acts.offered(unit, UnitAct.Part.BODIES, access));
    return "organisation/bodies";
  }
}

package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.AsOf;
import vn.tdkt.organisation.web.Link;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** Who works in a unit on a day, in which post, and who signs for it. */
@Controller
@RequestMapping(UnitController.ADDRESS + "/{id}/can-bo")
class StaffController {
  private static final Words WORDS = Words.of("organisation");

  private final People people;
  private final UnitAccess reach;
  private final UnitActs acts;
  private final Pages pages;
  private final Clock clock;

  StaffController(People people, UnitAccess reach, UnitActs acts, Pages pages, Clock clock) {
    this.people = people;
    this.reach = reach;
    this.acts = acts;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = AsOf.NAME, defaultValue = "") String day,
      Access access,
      Model model) {
    AsOf asOf = AsOf.read(day, LocalDate.now(clock));
    UnitView unit = reach.visible(new UnitId(id), Permission.ORGANISATION_VIEW, access, asOf.day());
    String wanted = Texts.folded(q);
    List<HeldPost> held =
        people.inUnit(unit.id(), asOf.day()).stream()
            .filter(one -> Texts.folded(one.fullName() + one.post().title()).contains(wanted))
            .toList();
    UnitHead head = UnitHead.of(unit, UnitAct.Part.PEOPLE, asOf);
    model.addAttribute("page", pages.page(unit.fullName()));
    model.addAttribute("head", head);
    model.addAttribute(
        "listing", Listing.of(head.address(), q, WORDS.say("count.posts", held.size())));
    model.addAttribute("held", held);
    model.addAttribute("acts", offered(unit, access));
    return "organisation/staff";
  }

  private List<Link> offered(UnitView unit, Access access) {
    List<Link> links = new ArrayList<>(acts.offered(unit, UnitAct.Part.PEOPLE, access));
    if (!links.isEmpty() && access.holds(Permission.REGISTER_IMPORT)) {
      links.add(new Link(WORDS.say("units.import"), "/nhap-excel?don-vi=" + unit.id().value()));
    }
    return links;
  }
}

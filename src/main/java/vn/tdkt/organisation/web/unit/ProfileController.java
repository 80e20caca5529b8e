package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Profiles;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitProfile;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Pages;

/** The yearly profile of a unit (REQ-2). */
@Controller
@RequestMapping(UnitController.ADDRESS + "/{id}/ho-so/{year}")
class ProfileController {
  private static final Words WORDS = Words.of("organisation");

  private final Profiles profiles;
  private final UnitAccess reach;
  private final Pages pages;
  private final Clock clock;

  ProfileController(Profiles profiles, UnitAccess reach, Pages pages, Clock clock) {
    this.profiles = profiles;
    this.reach = reach;
    this.pages = pages;
    this.clock = clock;
  }

  static String address(UnitId unit, int year) {
    return UnitController.address(unit) + "/ho-so/" + year;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String profile(@PathVariable UUID id, @PathVariable int year, Access access, Model model) {
    UnitView unit = visible(id, Permission.ORGANISATION_VIEW, access);
    UnitProfile profile = profiles.profile(unit.id(), year);
    model.addAttribute("page", pages.page(WORDS.say("title.profile", unit.shortName(), year)));
    model.addAttribute("unit", unit);
    model.addAttribute("form", ProfileForm.of(profile));
    model.addAttribute("findings", profile.findings());
    model.addAttribute("mayEdit", reach.may(Permission.ORGANISATION_EDIT, unit, access, today()));
    return "organisation/profile";
  }

  @PostMapping
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
        "redirect:" + address(unit.id(), year),
        WORDS.say("notice.profile"));
  }

  private UnitView visible(UUID id, Permission permission, Access access) {
    return reach.visible(new UnitId(id), permission, access, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

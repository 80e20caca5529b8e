package vn.tdkt.gatherings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.gatherings.Donation;
import vn.tdkt.gatherings.Donations;
import vn.tdkt.gatherings.GatheringPlaces;
import vn.tdkt.gatherings.model.Totals;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** Who paid what in a year, with sums by fund and by unit. */
@Controller
@RequestMapping(DonationController.ADDRESS)
class DonationController {
  static final String ADDRESS = OccasionController.ADDRESS + "/ung-ho";
  private static final Words WORDS = Words.of("gatherings");

  private final Donations donations;
  private final GatheringPlaces places;
  private final Pages pages;
  private final Clock clock;

  DonationController(Donations donations, GatheringPlaces places, Pages pages, Clock clock) {
    this.donations = donations;
    this.places = places;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.GATHERING_VIEW)
  String list(Access access, Model model) {
    Page page = pages.page(WORDS.say("donations"));
    String year = page.year(LocalDate.now(clock));
    List<Donations.Line> lines = donations.seenBy(access, year);
    List<Donation> paid = lines.stream().map(Donations.Line::donation).toList();
    Map<UUID, String> names =
        lines.stream()
            .collect(
                Collectors.toMap(
                    line -> line.donation().unit(), Donations.Line::unit, (one, other) -> one));
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute(
        "rows",
        lines.stream()
            .map(line -> new DonationRow(line, donations.mayKeep(line.donation(), access)))
            .toList());
    model.addAttribute("total", Totals.of(paid));
    model.addAttribute("byFund", Totals.by(donation -> donation.said().fund(), paid));
    model.addAttribute("byChannel", byChannel(paid));
    model.addAttribute(
        "byUnit", Totals.by(donation -> names.getOrDefault(donation.unit(), ""), paid));
    model.addAttribute(
        "kept",
        KeptPlace.all(places, access, year).stream()
            .filter(place -> place.scope().unit() != null || place.scope().block() != null)
            .toList());
    return "gatherings/donations";
  }

  /** Empty where nobody said of any through whom it went. */
  private static Map<String, Long> byChannel(List<Donation> paid) {
    return paid.stream().allMatch(donation -> donation.said().giving().channel() == null)
        ? Map.of()
        : Totals.by(DonationRow::channel, paid);
  }
}

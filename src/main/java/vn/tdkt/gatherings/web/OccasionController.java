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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.gatherings.Absence;
import vn.tdkt.gatherings.Donations;
import vn.tdkt.gatherings.GatheringPlaces;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.gatherings.Occasions;
import vn.tdkt.gatherings.model.Totals;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** The occasions of a year, one with who came, and who did not come all year. */
@Controller
@RequestMapping(OccasionController.ADDRESS)
class OccasionController {
  static final String ADDRESS = "/hoat-dong";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("gatherings");

  private final Occasions occasions;
  private final Donations donations;
  private final GatheringPlaces places;
  private final AuditTrail trail;
  private final Pages pages;
  private final Clock clock;

  OccasionController(
      Occasions occasions,
      Donations donations,
      GatheringPlaces places,
      AuditTrail trail,
      Pages pages,
      Clock clock) {
    this.occasions = occasions;
    this.donations = donations;
    this.places = places;
    this.trail = trail;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.GATHERING_VIEW)
  String list(Access access, Model model) {
    Page page = pages.page(WORDS.say("title"));
    String year = page.year(LocalDate.now(clock));
    List<Occasions.Line> lines = occasions.seenBy(access, year);
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("lines", lines);
    model.addAttribute("names", names(lines));
    model.addAttribute("kept", KeptPlace.all(places, access, year));
    model.addAttribute("lacksReview", occasions.lacksReview(access, year));
    return "gatherings/occasions";
  }

  /** Whose occasion each is, every place asked once. */
  private Map<UUID, String> names(List<Occasions.Line> lines) {
    Map<Scope, String> byPlace =
        lines.stream()
            .map(line -> line.occasion().place())
            .distinct()
            .collect(Collectors.toMap(place -> place, places::nameOf));
    return lines.stream()
        .map(Occasions.Line::occasion)
        .collect(Collectors.toMap(Occasion::id, one -> byPlace.getOrDefault(one.place(), "")));
  }

  @GetMapping(ONE)
  @Requires(Permission.GATHERING_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Occasion occasion = occasions.occasion(id, access);
    model.addAttribute("page", pages.page(occasion.said().name()));
    model.addAttribute("of", places.nameOf(occasion.place()));
    model.addAttribute("occasion", occasion);
    model.addAttribute("attendance", occasions.attendance(occasion, access));
    List<Donations.Line> given = donations.at(occasion, access);
    model.addAttribute("given", given);
    model.addAttribute("sum", Totals.of(given.stream().map(Donations.Line::donation).toList()));
    model.addAttribute("mayKeep", occasion.counts() && places.mayKeep(occasion.place(), access));
    model.addAttribute("held", !occasion.said().on().isAfter(LocalDate.now(clock)));
    model.addAttribute(
        "trail", trail.of(new Act.Subject("occasion", id)).stream().map(Entry::text).toList());
    return "gatherings/occasion";
  }

  @GetMapping("/vang-mat")
  @Requires(Permission.GATHERING_VIEW)
  String absences(Access access, Model model) {
    Page page = pages.page(WORDS.say("absences"));
    String year = page.year(LocalDate.now(clock));
    List<Absence> absences = occasions.absences(access, year);
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("absences", absences);
    model.addAttribute(
        "counts",
        absences.stream().collect(Collectors.groupingBy(Absence::unit, Collectors.counting())));
    return "gatherings/absences";
  }
}

package vn.tdkt.movements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.CommunicationLog;
import vn.tdkt.movements.Movements;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** What was told about emulation in a year, and how much of each kind: counted, never typed. */
@Controller
@RequestMapping(CommunicationController.ADDRESS)
class CommunicationController {
  static final String ADDRESS = MovementController.ADDRESS + "/tuyen-truyen";
  private static final Words WORDS = Words.of("movements");
  private static final String KIND = "loai";

  private final CommunicationLog log;
  private final Movements movements;
  private final Units units;
  private final Pages pages;
  private final Clock clock;

  CommunicationController(
      CommunicationLog log, Movements movements, Units units, Pages pages, Clock clock) {
    this.log = log;
    this.movements = movements;
    this.units = units;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.MOVEMENT_VIEW)
  String list(
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(name = KIND, defaultValue = "") String kind,
      Access access,
      Model model) {
    Page page = pages.page(WORDS.say("log.title"));
    String year = page.year(LocalDate.now(clock));
    Map<UUID, String> names = names(access);
    List<CommunicationLog.Told> all =
        log.of(List.copyOf(names.keySet()), year, movements.seenBy(access));
    List<CommunicationLog.Told> shown =
        all.stream()
            .filter(told -> kind.isEmpty() || told.response().kind().slug().equals(kind))
            .filter(told -> tellsOf(told, query))
            .toList();
    boolean own = movements.ownUnit(Permission.MOVEMENT_VIEW, access).isPresent();
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("told", shown);
    model.addAttribute("names", own ? Map.of() : names);
    model.addAttribute("listing", listing(query, kind, counts(all)));
    model.addAttribute("mayNote", movements.ownUnit(Permission.MOVEMENT_EDIT, access).isPresent());
    return "movements/communication";
  }

  /** The own unit of who acts for one; all within reach for the others. */
  private Map<UUID, String> names(Access access) {
    LocalDate today = LocalDate.now(clock);
    return movements
        .ownUnit(Permission.MOVEMENT_VIEW, access)
        .map(unit -> Map.of(unit, ""))
        .orElseGet(
            () ->
                units.search(access.places(Permission.MOVEMENT_VIEW), "", today).stream()
                    .collect(Collectors.toMap(unit -> unit.id().value(), UnitView::shortName)));
  }

  private static boolean tellsOf(CommunicationLog.Told told, String query) {
    Response.Said said = told.response().said();
    return Texts.folded(said.about() + " " + said.place() + " " + said.number())
        .contains(Texts.folded(query));
  }

  private static Map<ResponseKind, Long> counts(List<CommunicationLog.Told> all) {
    return all.stream()
        .map(CommunicationLog.Told::response)
        .filter(Response::counts)
        .collect(
            Collectors.groupingBy(
                Response::kind, () -> new EnumMap<>(ResponseKind.class), Collectors.counting()));
  }

  private static Listing listing(String query, String kind, Map<ResponseKind, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    Stream<Listing.Filter> kinds =
        ResponseKind.COMMUNICATION.stream()
            .map(
                one ->
                    new Listing.Filter(
                        WORDS.say("log.filter", one.words(), counts.getOrDefault(one, 0L)),
                        ADDRESS + "?" + KIND + "=" + one.slug(),
                        one.slug().equals(kind)));
    Listing.Filter every =
        new Listing.Filter(
            WORDS.say("log.filter", WORDS.say("filter.all"), all), ADDRESS, kind.isEmpty());
    return Listing.of(ADDRESS, query, WORDS.say("log.count", all))
        .with(Stream.concat(Stream.of(every), kinds).toList())
        .keeping(kind.isEmpty() ? Map.of() : Map.of(KIND, kind));
  }
}

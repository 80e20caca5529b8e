package vn.tdkt.registration.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.registration.RegistrationRollup;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.UnitRegistration;

/** The registrations of units side by side: for the leader of a block and for the office. */
@Controller
class UnitsController {
  static final String ADDRESS = "/dang-ky-don-vi";
  private static final String BLOCK = "khoi";
  private static final int ROWS = 100;
  private static final Words WORDS = Words.of("registration");

  private final RegistrationRollup rollup;
  private final Registrations registrations;
  private final Pages pages;
  private final Clock clock;

  UnitsController(
      RegistrationRollup rollup, Registrations registrations, Pages pages, Clock clock) {
    this.rollup = rollup;
    this.registrations = registrations;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  @Requires(Permission.REGISTRATION_VIEW)
  String units(
      @RequestParam(name = BLOCK, required = false) @Nullable UUID block,
      @RequestParam(name = "q", defaultValue = "") String text,
      @RequestParam(name = "trang", defaultValue = "1") int number,
      Access access,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    Page page = pages.page(WORDS.say("units.title"));
    String year = page.year(today);
    List<BlockLine> blocks = rollup.blocks(year, access);
    Optional<UUID> chosen = Optional.ofNullable(block).or(() -> only(blocks, access));
    List<UnitRegistration> all =
        chosen
            .map(id -> rollup.ofBlock(id, year, text, today, access))
            .orElseGet(() -> rollup.ofUnits(year, text, today, access));
    int from = Math.min(Math.max(0, (number - 1) * ROWS), all.size());
    int until = Math.min(from + ROWS, all.size());
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("titles", registrations.titles());
    model.addAttribute("summary", UnitsSummary.of(all));
    model.addAttribute("lines", all.subList(from, until));
    model.addAttribute(
        "listing",
        Listing.of(ADDRESS, text, WORDS.say("units.count", all.size()))
            .with(filters(blocks, chosen, access))
            .keeping(chosen.map(id -> Map.of(BLOCK, id.toString())).orElse(Map.of()))
            .between(
                from > 0 ? address(chosen, text, number - 1) : null,
                until < all.size() ? address(chosen, text, number + 1) : null));
    return "registration/units";
  }

  /** Who reaches blocks only, sees the first of them. */
  private static Optional<UUID> only(List<BlockLine> blocks, Access access) {
    return seesUnits(access)
        ? Optional.empty()
        : blocks.stream().findFirst().map(block -> block.id().value());
  }

  private static boolean seesUnits(Access access) {
    return access.places(Permission.REGISTRATION_VIEW).stream()
        .anyMatch(place -> place.kind() == ScopeKind.JURISDICTION);
  }

  private static List<Listing.Filter> filters(
      List<BlockLine> blocks, Optional<UUID> chosen, Access access) {
    List<Listing.Filter> filters = new ArrayList<>();
    if (seesUnits(access)) {
      filters.add(new Listing.Filter(WORDS.say("units.all"), ADDRESS, chosen.isEmpty()));
    }
    for (BlockLine block : blocks) {
      UUID id = block.id().value();
      boolean current = chosen.filter(id::equals).isPresent();
      filters.add(new Listing.Filter(block.fullName(), ADDRESS + "?" + BLOCK + "=" + id, current));
    }
    return filters;
  }

  private static String address(Optional<UUID> block, String text, int number) {
    String place = block.map(id -> "&" + BLOCK + "=" + id).orElse("");
    String query = text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return ADDRESS + "?trang=" + number + place + query;
  }
}

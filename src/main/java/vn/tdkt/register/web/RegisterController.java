package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.RegisterAccess;
import vn.tdkt.register.RegisterLine;
import vn.tdkt.register.Registers;
import vn.tdkt.register.model.Gaps;

/** A register of an office, year by year, page by page. */
@Controller
class RegisterController {
  static final String LIST = "/van-ban/{direction:di|den}";
  private static final Words WORDS = Words.of("register");
  private static final int ON_A_PAGE = 50;

  private final Registers registers;
  private final Desk desk;
  private final Pages pages;

  RegisterController(Registers registers, Desk desk, Pages pages) {
    this.registers = registers;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping(LIST)
  @Requires(Permission.DOCUMENT_VIEW)
  String list(
      @PathVariable String direction,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "sau", required = false) @Nullable UUID after,
      Access access,
      Model model) {
    Page frame = pages.page("");
    RegisterFilter filter = desk.filter(direction, new Typed(typed), frame, access);
    String title = WORDS.say("title." + filter.direction().name(), String.valueOf(filter.year()));
    model.addAttribute("page", pages.page(title));
    model.addAttribute("view", view(filter, after, access));
    return "register/register";
  }

  private RegisterPage view(RegisterFilter filter, @Nullable UUID after, Access access) {
    List<RegisterLine> found = registers.page(filter.query(), after, ON_A_PAGE + 1);
    boolean more = found.size() > ON_A_PAGE;
    List<RegisterLine> lines = found.subList(0, Math.min(ON_A_PAGE, found.size()));
    UUID unit = filter.office().unit();
    boolean keeps = RegisterAccess.may(Permission.DOCUMENT_REGISTER, unit, access);
    boolean manages = RegisterAccess.may(Permission.DOCUMENT_MANAGE, unit, access);
    return new RegisterPage(
        filter,
        desk.name(unit),
        Tabs.of(filter.office(), Tabs.address(filter.direction()), access),
        years(filter),
        lines,
        WORDS.say("count.documents", registers.count(filter.query())),
        gaps(filter),
        more ? filter.with("sau", lines.getLast().document().id().toString()) : null,
        after == null ? null : filter.with(RegisterFilter.YEAR, String.valueOf(filter.year())),
        keeps ? filter.path() + "/moi" : null,
        manages ? KeepingController.ADDRESS : null);
  }

  private List<Listing.Filter> years(RegisterFilter filter) {
    return Stream.concat(Stream.of(filter.year()), registers.years(filter.office().unit()).stream())
        .distinct()
        .sorted(java.util.Comparator.reverseOrder())
        .map(
            year ->
                new Listing.Filter(
                    WORDS.say("list.year", String.valueOf(year)),
                    filter.of(year),
                    year == filter.year()))
        .toList();
  }

  /** One line a series: "Quyết định: 3, 7–9". */
  private List<String> gaps(RegisterFilter filter) {
    return registers
        .gaps(filter.office().unit(), filter.direction(), filter.year())
        .entrySet()
        .stream()
        .map(
            series -> {
              String numbers =
                  series.getValue().stream()
                      .map(Gaps.Range::words)
                      .collect(Collectors.joining(", "));
              return series.getKey().isEmpty() ? numbers : series.getKey() + ": " + numbers;
            })
        .toList();
  }
}

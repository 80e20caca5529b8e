package vn.tdkt.plans.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.plans.Rollup;
import vn.tdkt.plans.UnitStanding;

/** The plans of all units within reach, side by side: for the office and for inspectors. */
@Controller
class RollupController {
  static final String ADDRESS = "/tien-do-don-vi";
  private static final int ROWS = 100;
  private static final Words WORDS = Words.of("plans");

  private final Rollup rollup;
  private final Pages pages;
  private final Clock clock;

  RollupController(Rollup rollup, Pages pages, Clock clock) {
    this.rollup = rollup;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  @Requires(Permission.PLAN_VIEW)
  ModelAndView units(
      @RequestParam(name = "q", defaultValue = "") String text,
      @RequestParam(name = "trang", defaultValue = "1") int number,
      Access access) {
    LocalDate today = LocalDate.now(clock);
    Page page = pages.page(WORDS.say("rollup.title"));
    List<UnitStanding> all = rollup.of(page.year(today), text, today, access);
    int from = Math.min(Math.max(0, (number - 1) * ROWS), all.size());
    int until = Math.min(from + ROWS, all.size());
    return new ModelAndView(
        "plans/rollup",
        Map.of(
            "page",
            page,
            "summary",
            RollupSummary.of(all),
            "lines",
            all.subList(from, until),
            "listing",
            Listing.of(ADDRESS, text, WORDS.say("rollup.count", count(all.size())))
                .between(
                    from > 0 ? address(text, number - 1) : null,
                    until < all.size() ? address(text, number + 1) : null)));
  }

  private static String count(int units) {
    return VietnameseNumber.format(Score.of(units));
  }

  private static String address(String text, int number) {
    return ADDRESS
        + "?trang="
        + number
        + (text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }
}

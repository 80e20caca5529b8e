package vn.tdkt.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.reports.ReportBoard;

/** Reports due, sent and late, by unit, for whoever looks after several (REQ-181). */
@Controller
@RequestMapping(ReportBoardController.ADDRESS)
class ReportBoardController {
  static final String ADDRESS = "/theo-doi-bao-cao";
  private static final Words WORDS = Words.of("reports");
  private static final String LATE = "cham";

  private final ReportBoard board;
  private final Pages pages;
  private final Clock clock;

  ReportBoardController(ReportBoard board, Pages pages, Clock clock) {
    this.board = board;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  String show(
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(name = "loc", defaultValue = "") String filter,
      Access access,
      Model model) {
    Page page = pages.page(WORDS.say("board.title"));
    String year = page.year(LocalDate.now(clock));
    List<ReportBoard.Line> lines =
        board.of(year, query, access).stream()
            .filter(line -> !filter.equals(LATE) || line.isLate())
            .toList();
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("lines", lines);
    model.addAttribute("listing", listing(query, filter, lines.size()));
    return "reports/board";
  }

  private static Listing listing(String query, String filter, int count) {
    return Listing.of(ADDRESS, query, WORDS.say("board.count", count))
        .with(
            List.of(
                new Listing.Filter(WORDS.say("board.all"), ADDRESS, filter.isEmpty()),
                new Listing.Filter(
                    WORDS.say("board.late"), ADDRESS + "?loc=" + LATE, filter.equals(LATE))))
        .keeping(filter.isEmpty() ? Map.of() : Map.of("loc", filter));
  }
}

package vn.tdkt.contests.web;

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
import vn.tdkt.contests.ContestContents;
import vn.tdkt.contests.ContestPublishing;
import vn.tdkt.contests.Contests;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** The series of a province with what comes next, and one series with its editions. */
@Controller
@RequestMapping(ContestController.ADDRESS)
class ContestController {
  static final String ADDRESS = "/hoi-thi";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  static final String EDITION = "/ky" + ONE;
  private static final Words WORDS = Words.of("contests");

  private final Contests contests;
  private final ContestContents contents;
  private final ContestPublishing publishing;
  private final Pages pages;
  private final Clock clock;

  ContestController(
      Contests contests,
      ContestContents contents,
      ContestPublishing publishing,
      Pages pages,
      Clock clock) {
    this.contests = contests;
    this.contents = contents;
    this.publishing = publishing;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.CONTEST_VIEW)
  String list(
      @RequestParam(name = "q", defaultValue = "") String query, Access access, Model model) {
    List<Contests.WithEditions> lines =
        contests.seenBy(access).stream().filter(line -> line.series().named(query)).toList();
    model.addAttribute("page", pages.page(WORDS.say("title")));
    model.addAttribute("lines", lines);
    model.addAttribute("listing", Listing.of(ADDRESS, query, WORDS.say("count", lines.size())));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("mayAdd", contests.mayAdd(access));
    return "contests/list";
  }

  @GetMapping(ONE)
  @Requires(Permission.CONTEST_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Contests.WithEditions whole = contests.series(id, access);
    model.addAttribute("page", pages.page(whole.series().name()));
    model.addAttribute("whole", whole);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("mayEdit", contests.mayEdit(whole.series(), access));
    return "contests/series";
  }

  @GetMapping(EDITION)
  @Requires(Permission.CONTEST_VIEW)
  String edition(@PathVariable UUID id, Access access, Model model) {
    Contests.OneEdition one = contests.edition(id, access);
    model.addAttribute("page", pages.page(one.name()));
    model.addAttribute("one", one);
    boolean keeps = contests.mayEdit(one.series(), access);
    model.addAttribute("content", contents.of(one.edition()));
    model.addAttribute("questions", keeps ? contents.questions(one) : List.of());
    model.addAttribute("publications", publishing.of(one.edition()));
    model.addAttribute("moves", keeps ? ContestMoves.of(one.edition()) : List.of());
    model.addAttribute("mayEdit", keeps);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("juror", contents.isJuror(one.edition(), access.actor()));
    return "contests/edition";
  }
}

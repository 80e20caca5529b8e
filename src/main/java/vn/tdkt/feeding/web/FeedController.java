package vn.tdkt.feeding.web;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.feeding.FedSheet;
import vn.tdkt.feeding.FigurePapers;
import vn.tdkt.feeding.ProvenLine;
import vn.tdkt.feeding.SheetFeeds;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.scoring.SheetId;

/** The figures of the year beside the sheet: what agrees, what can be taken, what has changed. */
@Controller
@RequestMapping(FeedController.ADDRESS)
class FeedController {
  static final String ADDRESS = "/bang-cham-diem/{id}/so-lieu";
  private static final String SEEN = "seen.";
  private static final Words WORDS = Words.of("feeding");

  private final SheetFeeds feeds;
  private final FigurePapers papers;
  private final Pages pages;

  FeedController(SheetFeeds feeds, FigurePapers papers, Pages pages) {
    this.feeds = feeds;
    this.papers = papers;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SHEET_VIEW)
  ModelAndView show(@PathVariable UUID id, Access access) {
    FedSheet sheet = feeds.of(new SheetId(id), access);
    boolean open =
        sheet.head().state().open() && access.may(Permission.SHEET_EDIT, sheet.head().ownScope());
    List<ProvenLine> lines = papers.of(sheet.lines(), sheet.head().id());
    boolean proves = open && access.may(Permission.EVIDENCE_UPLOAD, sheet.head().ownScope());
    return new ModelAndView("feeding/sheet")
        .addObject("page", pages.page(WORDS.say("title")))
        .addObject("sheet", sheet)
        .addObject("lines", lines)
        .addObject("unused", unused(lines))
        .addObject("open", open)
        .addObject("proves", proves)
        .addObject("command", Ids.next().toString());
  }

  /** Those whose papers do not all prove their criterion yet, as one value of a form. */
  private static String unused(List<ProvenLine> lines) {
    return lines.stream()
        .filter(proven -> !proven.open().isEmpty())
        .map(proven -> proven.line().feed().id().toString())
        .distinct()
        .collect(joining(","));
  }

  /** Lets the papers of figures prove the criteria that they answer: no file is sent again. */
  @PostMapping("/minh-chung")
  @Requires(Permission.EVIDENCE_UPLOAD)
  String prove(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    List<UUID> chosen = new Typed(values).ids("feed");
    int taken = pages.value(papers.take(new SheetId(id), chosen, access));
    pages.tell(taken == 0 ? WORDS.say("papers.none") : WORDS.say("papers.taken", taken));
    return "redirect:/bang-cham-diem/" + id + "/so-lieu";
  }

  @PostMapping
  @Requires(Permission.SHEET_EDIT)
  String take(
      @PathVariable UUID id,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    List<UUID> chosen = new Typed(values).ids("take");
    int taken = pages.value(feeds.take(new SheetId(id), command, chosen, seen(values), access));
    pages.tell(taken == 0 ? WORDS.say("notice.none") : WORDS.say("notice.taken", taken));
    return "redirect:/bang-cham-diem/" + id + "/so-lieu";
  }

  /** The version of each criterion from which the page was drawn. */
  private static Map<String, Long> seen(MultiValueMap<String, String> values) {
    Map<String, Long> seen = new HashMap<>();
    values
        .toSingleValueMap()
        .forEach(
            (name, value) -> {
              if (name.startsWith(SEEN)) {
                seen.put(name.substring(SEEN.length()), Long.parseLong(value));
              }
            });
    return seen;
  }
}

package vn.tdkt.feeding.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.tdkt.feeding.Choice;
import vn.tdkt.feeding.SheetFeeds;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.scoring.SheetId;

/** Says which figure answers which criterion: once, for this year and those after it. */
@Controller
@RequestMapping(FeedController.ADDRESS + "/nguon")
class FeedSourceController {
  private static final Words WORDS = Words.of("feeding");

  private final SheetFeeds feeds;
  private final Pages pages;

  FeedSourceController(SheetFeeds feeds, Pages pages) {
    this.feeds = feeds;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SHEET_EDIT)
  ModelAndView form(@PathVariable UUID id, Access access) {
    Choice choice = feeds.choice(new SheetId(id), access);
    return view(choice, SourceRow.all(choice, Typed.NOTHING), HttpStatus.OK);
  }

  @PostMapping
  @Requires(Permission.SHEET_EDIT)
  ModelAndView set(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Choice choice = feeds.choice(new SheetId(id), access);
    List<SourceRow> rows = SourceRow.all(choice, new Typed(values));
    if (rows.stream().anyMatch(SourceRow::wrong)) {
      return view(choice, rows, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    feeds.change(
        choice.head(),
        rows.stream().flatMap(SourceRow::dropped).toList(),
        rows.stream().flatMap(SourceRow::added).toList(),
        access);
    pages.tell(WORDS.say("notice.set"));
    return new ModelAndView("redirect:/bang-cham-diem/" + id + "/so-lieu");
  }

  private ModelAndView view(Choice choice, List<SourceRow> rows, HttpStatus status) {
    return new ModelAndView(
        "feeding/sources",
        Map.of(
            "page",
            pages.page(WORDS.say("sources")),
            "address",
            "/bang-cham-diem/" + choice.head().id().value() + "/so-lieu",
            "rows",
            rows,
            "choice",
            choice),
        status);
  }
}

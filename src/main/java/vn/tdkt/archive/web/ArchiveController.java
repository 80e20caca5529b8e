package vn.tdkt.archive.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.archive.ArchiveSearch;
import vn.tdkt.archive.Batch;
import vn.tdkt.archive.Batches;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** Search through all that was digitised, and the batches. */
@Controller
@RequestMapping(ArchiveEntrance.ADDRESS)
class ArchiveController {
  private static final Words WORDS = Words.of("archive");

  private final Batches batches;
  private final ArchiveSearch search;
  private final Units units;
  private final Pages pages;
  private final Clock clock;

  ArchiveController(Batches batches, ArchiveSearch search, Units units, Pages pages, Clock clock) {
    this.batches = batches;
    this.search = search;
    this.units = units;
    this.pages = pages;
    this.clock = clock;
  }

  @Requires(Permission.ARCHIVE_VIEW)
  @GetMapping
  ModelAndView show(@RequestParam(name = "q", defaultValue = "") String query, Access access) {
    ArchiveSearch.Result found = search.find(query, access);
    List<Batch> all = batches.all(access);
    String count =
        query.isBlank()
            ? WORDS.say("count.batches", all.size())
            : WORDS.say("count.found", found.size());
    ModelAndView view = new ModelAndView("archive/archive");
    view.addObject("page", pages.page(WORDS.say("title.archive")));
    view.addObject("listing", Listing.of(ArchiveEntrance.ADDRESS, query, count));
    view.addObject("found", found);
    view.addObject("lines", lines(all));
    view.addObject("mayOpen", access.holds(Permission.ARCHIVE_EDIT));
    return view;
  }

  private List<BatchLine> lines(List<Batch> all) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    List<UnitId> ids = all.stream().map(Batch::unit).distinct().map(UnitId::new).toList();
    Map<UUID, String> names =
        units.all(ids, today).stream()
            .collect(Collectors.toMap(unit -> unit.id().value(), UnitView::fullName));
    return all.stream()
        .map(
            batch ->
                new BatchLine(
                    batch, names.getOrDefault(batch.unit(), ""), batches.progress(batch.id())))
        .toList();
  }
}

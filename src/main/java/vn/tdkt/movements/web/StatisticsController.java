package vn.tdkt.movements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Movements;
import vn.tdkt.movements.StatisticsPaper;
import vn.tdkt.movements.model.StatisticsForm;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** Statistics form 0601 of the year, on screen and as a file: counted from the catalogue. */
@Controller
@RequestMapping(MovementController.ADDRESS + "/bieu-0601")
class StatisticsController {
  private final Movements movements;
  private final Units units;
  private final Pages pages;
  private final Clock clock;

  StatisticsController(Movements movements, Units units, Pages pages, Clock clock) {
    this.movements = movements;
    this.units = units;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.MOVEMENT_VIEW)
  String show(Access access, Model model) {
    Page page = pages.page(Words.of("movements").say("statistics.heading.page"));
    MovementYear year = MovementYear.of(page, LocalDate.now(clock));
    model.addAttribute("page", page);
    model.addAttribute("year", year.label());
    model.addAttribute("form", new StatisticsForm(movements.launched(year.calendar(), access)));
    return "movements/statistics";
  }

  @GetMapping("/bieu.{format:docx|xlsx|pdf}")
  @Requires(Permission.MOVEMENT_VIEW)
  ResponseEntity<byte[]> file(@PathVariable String format, Access access) {
    LocalDate today = LocalDate.now(clock);
    MovementYear year = MovementYear.of(pages.page(""), today);
    UUID own = access.actor().unit();
    UnitView reporter =
        units.unit(new UnitId(own == null ? access.actor().jurisdiction() : own), today);
    String above = reporter.parentName();
    Paper paper =
        new StatisticsPaper(
                new StatisticsForm(movements.launched(year.calendar(), access)),
                year.label(),
                reporter.fullName(),
                above == null ? "" : above)
            .paper();
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(wanted.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(FileName.of(paper.title(), wanted).value())
                .build()
                .toString())
        .body(Papers.bytes(paper, wanted));
  }
}

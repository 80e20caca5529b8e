package vn.tdkt.exemplars.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.exemplars.ExemplarPaper;
import vn.tdkt.exemplars.Exemplars;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Years;
import vn.tdkt.pages.Pages;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** The exemplars of the year as a paper of the unit. */
@Controller
class ExemplarPaperController {
  private final Exemplars exemplars;
  private final Units units;
  private final Pages pages;
  private final Clock clock;

  ExemplarPaperController(Exemplars exemplars, Units units, Pages pages, Clock clock) {
    this.exemplars = exemplars;
    this.units = units;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(ExemplarController.ADDRESS + "/danh-sach.{format:docx|pdf}")
  @Requires(Permission.EXEMPLAR_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable String format, Access access) {
    LocalDate today = LocalDate.now(clock);
    UUID own =
        exemplars
            .ownUnit(Permission.EXEMPLAR_VIEW, access)
            .orElseThrow(() -> new NotVisible("exemplars of no unit"));
    String label = pages.page("").year(today);
    int year = Years.calendarYear(label, today);
    LocalDate day = lastOf(year, today);
    UnitView unit = units.unit(new UnitId(own), day);
    String place = units.unit(unit.jurisdiction(), day).place();
    Paper paper = new ExemplarPaper(exemplars.of(List.of(unit), label), unit, place, year).paper();
    return file(paper, Format.valueOf(format.toUpperCase(Locale.ROOT)));
  }

  /** A paper names unit and province as they stood in its year. */
  private static LocalDate lastOf(int year, LocalDate today) {
    return year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
  }

  private static ResponseEntity<byte[]> file(Paper paper, Format wanted) {
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

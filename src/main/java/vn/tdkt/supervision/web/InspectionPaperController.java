package vn.tdkt.supervision.web;

import java.time.LocalDate;
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
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.supervision.FollowUps;
import vn.tdkt.supervision.InspectionPaper;
import vn.tdkt.supervision.Inspections;
import vn.tdkt.supervision.SupervisedYear;

/**
 * The inspections of a year as a paper of the unit, which bears the name that it had in that year.
 */
@Controller
class InspectionPaperController {
  private final SupervisionDesk desk;
  private final Inspections inspections;
  private final FollowUps followUps;
  private final Units units;

  InspectionPaperController(
      SupervisionDesk desk, Inspections inspections, FollowUps followUps, Units units) {
    this.desk = desk;
    this.inspections = inspections;
    this.followUps = followUps;
    this.units = units;
  }

  @GetMapping(
      SupervisionController.ADDRESS
          + "/don-vi"
          + SupervisionController.ONE
          + "/kiem-tra.{format:docx|pdf}")
  @Requires(Permission.SUPERVISION_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    SupervisedYear year = desk.of(id, Permission.SUPERVISION_VIEW, access);
    LocalDate day = year.within(desk.today());
    UnitView then = units.unit(year.unit().id(), day);
    Paper paper =
        new InspectionPaper(
                new SupervisedYear(then, year.label(), year.time()),
                inspections.of(year),
                followUps.of(year),
                inspections.none(year),
                units.unit(then.jurisdiction(), day).place())
            .paper();
    return file(paper, Format.valueOf(format.toUpperCase(Locale.ROOT)));
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

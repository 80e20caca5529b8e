package vn.tdkt.pledges.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Years;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.PledgePaper;
import vn.tdkt.pledges.Pledges;

/** A pledge as the paper that is signed. */
@Controller
@RequestMapping(PledgeController.ADDRESS + PledgeController.ONE)
class PledgePaperController {
  private final Pledges pledges;
  private final Units units;
  private final Clock clock;

  PledgePaperController(Pledges pledges, Units units, Clock clock) {
    this.pledges = pledges;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/giao-uoc.{format:docx|pdf}")
  @Requires(Permission.PLEDGE_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    Paper paper = paper(pledges.pledge(id, access));
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    String name = FileName.of(paper.title(), wanted).value();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(wanted.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(Papers.bytes(paper, wanted));
  }

  private Paper paper(Pledge pledge) {
    LocalDate today = LocalDate.now(clock);
    LocalDate on = pledge.said().on();
    LocalDate day = on == null ? today : on;
    UUID unit = pledge.place().unit();
    UnitView view = unit == null ? null : units.unit(new UnitId(unit), day);
    return new PledgePaper(
            pledge,
            pledges.signatories(pledge),
            view == null ? pledges.nameOf(pledge.place()) : view.fullName(),
            above(view),
            units.unit(new UnitId(pledge.place().jurisdiction()), day).place(),
            Years.calendarYear(pledge.year(), today))
        .paper();
  }

  private static @Nullable String above(@Nullable UnitView unit) {
    return unit == null ? null : unit.parentName();
  }
}

package vn.tdkt.registration.web;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.registration.Goals;
import vn.tdkt.registration.RegistrationPaper;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;

/** The list of registrations as an official paper; the unit bears the name of its year. */
@Controller
class RoundPaperController {
  private final Registrations registrations;
  private final Goals goals;
  private final Units units;
  private final Clock clock;

  RoundPaperController(Registrations registrations, Goals goals, Units units, Clock clock) {
    this.registrations = registrations;
    this.goals = goals;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping(RoundController.ADDRESS + RoundController.ONE + "/danh-sach.{format:docx|pdf}")
  @Requires(Permission.REGISTRATION_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    Round round = registrations.round(id, Permission.REGISTRATION_VIEW, access);
    LocalDate day = round.within(LocalDate.now(clock));
    UnitView unit = units.unit(new UnitId(round.unit()), day);
    Paper paper =
        new RegistrationPaper(
                round,
                registrations.entrants(round),
                goals.of(round),
                registrations.titles(),
                unit,
                units.unit(unit.jurisdiction(), day).place())
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

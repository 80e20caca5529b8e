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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Pages;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;
import vn.tdkt.registration.TitleForecastPaper;
import vn.tdkt.registration.TitleForecasts;

/** How many titles the unit may expect, with how each number came about (REQ-178). */
@Controller
@RequestMapping(RoundController.ADDRESS + RoundController.ONE + "/du-bao")
class ForecastController {
  private static final Words WORDS = Words.of("registration");

  private final Registrations registrations;
  private final TitleForecasts forecasts;
  private final Units units;
  private final Pages pages;
  private final Clock clock;

  ForecastController(
      Registrations registrations,
      TitleForecasts forecasts,
      Units units,
      Pages pages,
      Clock clock) {
    this.registrations = registrations;
    this.forecasts = forecasts;
    this.units = units;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.REGISTRATION_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Round round = registrations.round(id, Permission.REGISTRATION_VIEW, access);
    model.addAttribute("page", pages.page(WORDS.say("forecast.title", round.year())));
    model.addAttribute("round", round);
    model.addAttribute("forecast", forecasts.of(round, unit(round)));
    model.addAttribute("at", at());
    return "registration/forecast";
  }

  @GetMapping("/bieu.{format:docx|xlsx|pdf}")
  @Requires(Permission.REGISTRATION_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    Round round = registrations.round(id, Permission.REGISTRATION_VIEW, access);
    UnitView unit = unit(round);
    Paper paper = new TitleForecastPaper(round, unit, forecasts.of(round, unit), at()).paper();
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

  /** As the unit was in that year. */
  private UnitView unit(Round round) {
    return units.unit(new UnitId(round.unit()), round.within(LocalDate.now(clock)));
  }

  private String at() {
    return WORDS.say("forecast.at", VietnamTime.minute(clock.instant()));
  }
}

package vn.tdkt.archive.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.archive.Batches;
import vn.tdkt.archive.NewBatch;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** Opens a batch. */
@Controller
@RequestMapping(BatchForm.ADDRESS)
class OpeningController {
  private final Batches batches;
  private final Units units;
  private final Forms forms;
  private final Clock clock;

  OpeningController(Batches batches, Units units, Forms forms, Clock clock) {
    this.batches = batches;
    this.units = units;
    this.forms = forms;
    this.clock = clock;
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @GetMapping
  ModelAndView form(Access access) {
    return forms.show(BatchForm.of(Typed.NOTHING, places(access)));
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping
  ModelAndView open(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        BatchForm.of(typed, places(access)),
        typed,
        () -> opened(typed, access),
        Addresses::batch,
        Words.of("archive").say("notice.opened"));
  }

  private Outcome<UUID> opened(Typed typed, Access access) {
    UnitView unit = units.unit(new UnitId(typed.id("unit")), today());
    access.require(Permission.ARCHIVE_EDIT, unit.scope());
    return batches.open(
        new NewBatch(
            unit, typed.text("name"), BatchForm.origin(typed), BatchForm.isRestricted(typed)),
        access.actor());
  }

  /** Whose papers this person may digitise. */
  private List<UnitView> places(Access access) {
    return units.search(access.places(Permission.ARCHIVE_EDIT), "", today()).stream()
        .filter(unit -> access.may(Permission.ARCHIVE_EDIT, unit.scope()))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
  }
}

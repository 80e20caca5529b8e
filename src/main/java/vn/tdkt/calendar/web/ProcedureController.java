package vn.tdkt.calendar.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
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
import vn.tdkt.calendar.BlockCycles;
import vn.tdkt.calendar.Cycle;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.calendar.ProcedurePaper;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** The year as a paper of the quality system. */
@Controller
class ProcedureController {
  private final Cycles cycles;
  private final BlockCycles blocks;
  private final Units units;

  ProcedureController(Cycles cycles, BlockCycles blocks, Units units) {
    this.cycles = cycles;
    this.blocks = blocks;
    this.units = units;
  }

  /** The year is named by any of its steps; the unit bears the name of its first day. */
  @GetMapping(CycleController.ADDRESS + "/buoc/{id:[0-9a-f-]{36}}/quy-trinh.{format:docx|pdf}")
  @Requires(Permission.YEAR_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    Paper paper = paper(cycles.withStep(id, Permission.YEAR_VIEW, access)).paper();
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

  private ProcedurePaper paper(Cycle cycle) {
    LocalDate day = cycle.time().from();
    String place = units.unit(new UnitId(cycle.jurisdiction()), day).place();
    UUID block = cycle.block();
    UUID unit = cycle.unit();
    if (block != null) {
      return ProcedurePaper.of(cycle, blocks.of(block), place);
    }
    return ProcedurePaper.of(
        cycle, units.unit(new UnitId(Objects.requireNonNull(unit)), day), place);
  }
}

package vn.tdkt.scoring.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.scoring.SheetId;

/** The sheet as Word, PDF and Excel, for whoever sees the sheet. */
@Controller
class PaperController {
  private final SheetPapers papers;

  PaperController(SheetPapers papers) {
    this.papers = papers;
  }

  @GetMapping("/bang-cham-diem/{id}/bang-cham-diem.{format:docx|pdf|xlsx}")
  @Requires(Permission.SHEET_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    return papers.of(new SheetId(id), format, false, access);
  }
}

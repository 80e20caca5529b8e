package vn.tdkt.scoring.web;

import java.util.Locale;
import java.util.UUID;
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
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.SheetEvidence;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/** The sheet as Word, PDF and Excel. */
@Controller
class PaperController {
  private final Sheets sheets;
  private final CriteriaSets sets;
  private final SheetEvidence evidence;

  PaperController(Sheets sheets, CriteriaSets sets, SheetEvidence evidence) {
    this.sheets = sheets;
    this.sets = sets;
    this.evidence = evidence;
  }

  @GetMapping("/bang-cham-diem/{id}/bang-cham-diem.{format:docx|pdf|xlsx}")
  @Requires(Permission.SHEET_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    Figures figures = sheets.figures(new SheetId(id), access);
    CriteriaSet set = sets.content(figures.head().set());
    boolean open = SheetPages.opens(figures.head(), access);
    Paper paper =
        new SheetPaper(
                set,
                figures,
                Evaluation.of(set, figures.self()),
                open ? evidence.of(figures, access) : evidence.unrestricted(figures),
                open)
            .paper();
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(wanted.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(paper, wanted))
        .body(Papers.bytes(paper, wanted));
  }

  private static String attachment(Paper paper, Format format) {
    String name = FileName.of(paper.title(), format).value();
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}

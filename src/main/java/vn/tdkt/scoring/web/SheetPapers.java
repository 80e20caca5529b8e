package vn.tdkt.scoring.web;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
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

/** Writes a sheet as a paper. */
@Component
class SheetPapers {
  private final Sheets sheets;
  private final CriteriaSets sets;
  private final SheetEvidence evidence;

  SheetPapers(Sheets sheets, CriteriaSets sets, SheetEvidence evidence) {
    this.sheets = sheets;
    this.sets = sets;
    this.evidence = evidence;
  }

  /**
   * @param open with what is restricted, for who has opened it
   */
  ResponseEntity<byte[]> of(SheetId id, String format, boolean open, Access access) {
    Figures figures = sheets.figures(id, access);
    CriteriaSet set = sets.content(figures.head().set());
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
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(paper, wanted))
        .body(Papers.bytes(paper, wanted));
  }

  private static String attachment(Paper paper, Format format) {
    String name = FileName.of(paper.title(), format).value();
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}

package vn.tdkt.block.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
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
import vn.tdkt.block.Assessments;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.FrozenResult;
import vn.tdkt.block.Results;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.papers.Signature;

/** The matrix and the ranking as files; signed by the block's leader. */
@Controller
@RequestMapping("/khoi/{block}")
class BlockPaperController {
  private final Assessments assessments;
  private final Results results;
  private final Units units;
  private final Clock clock;

  BlockPaperController(Assessments assessments, Results results, Units units, Clock clock) {
    this.assessments = assessments;
    this.results = results;
    this.units = units;
    this.clock = clock;
  }

  /** All figures of all members: for those only who see them on the page. */
  @GetMapping("/tong-hop.{format:xlsx|pdf}")
  @Requires(Permission.BLOCK_VIEW)
  ResponseEntity<byte[]> matrix(
      @PathVariable UUID block, @PathVariable String format, Access access) {
    View view = assessments.of(new BlockYearId(block), access);
    if (!view.sight().organ() || !view.sight().ownSent()) {
      throw new NotVisible("matrix of the block");
    }
    Assessment now = view.now().orElseThrow(() -> new NotVisible("criteria set"));
    MatrixPaper matrix = new MatrixPaper(now, closing(view.block()));
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    return file(wanted == Format.XLSX ? matrix.wide() : matrix.printed(), wanted);
  }

  @GetMapping("/xep-hang.{format:docx|pdf}")
  @Requires(Permission.BLOCK_VIEW)
  ResponseEntity<byte[]> ranking(
      @PathVariable UUID block, @PathVariable String format, Access access) {
    View view = assessments.of(new BlockYearId(block), access);
    FrozenResult result =
        results.of(view).stream().findFirst().orElseThrow(() -> new NotVisible("result"));
    Paper paper = new RankingPaper(view.block(), result, closing(view.block())).paper();
    return file(paper, Format.valueOf(format.toUpperCase(Locale.ROOT)));
  }

  private Closing closing(BlockYear block) {
    LocalDate today = LocalDate.now(clock);
    String place = units.unit(block.jurisdiction(), today).place();
    String leader = Office.LEADER.words(block.kind()).toUpperCase(Locale.forLanguageTag("vi"));
    String whole = block.kind().words().toUpperCase(Locale.forLanguageTag("vi"));
    Signature signature = Signature.of(leader).by(Signature.Power.TM, whole);
    return Closing.signedBy(signature).dated(Dateline.open(place, today.getYear()));
  }

  private static ResponseEntity<byte[]> file(Paper paper, Format format) {
    String name = FileName.of(paper.title(), format).value();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(Papers.bytes(paper, format));
  }
}

package vn.tdkt.reports.web;

import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.reports.Copies;
import vn.tdkt.reports.ReportCopy;
import vn.tdkt.reports.ReportPaper;
import vn.tdkt.reports.Reports;

/** A report as an official paper, its figures as a table, and all of it for other programs. */
@Controller
@RequestMapping(ReportController.ADDRESS + ReportController.ONE)
class ReportPaperController {
  private static final String JSON_NAME = "bao-cao.json";

  private final Reports reports;
  private final Copies copies;

  ReportPaperController(Reports reports, Copies copies) {
    this.reports = reports;
    this.copies = copies;
  }

  @GetMapping("/bao-cao.{format:docx|pdf}")
  @Requires(Permission.PLAN_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    return file(new ReportPaper(copy(id, access)).paper(), wanted);
  }

  @GetMapping("/so-lieu.xlsx")
  @Requires(Permission.PLAN_VIEW)
  ResponseEntity<byte[]> table(@PathVariable UUID id, Access access) {
    return file(new ReportPaper(copy(id, access)).table(), Format.XLSX);
  }

  @GetMapping("/" + JSON_NAME)
  @Requires(Permission.PLAN_VIEW)
  ResponseEntity<byte[]> json(@PathVariable UUID id, Access access) {
    byte[] content = copy(id, access).json().getBytes(StandardCharsets.UTF_8);
    return file(content, JSON_NAME, MediaType.APPLICATION_JSON_VALUE);
  }

  private ReportCopy copy(UUID id, Access access) {
    return copies.of(reports.report(id, Permission.PLAN_VIEW, access));
  }

  private static ResponseEntity<byte[]> file(Paper paper, Format format) {
    String name = FileName.of(paper.title(), format).value();
    return file(Papers.bytes(paper, format), name, format.mediaType());
  }

  private static ResponseEntity<byte[]> file(byte[] content, String name, String type) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}

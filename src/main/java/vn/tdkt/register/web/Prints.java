package vn.tdkt.register.web;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** Hands out a paper as a file. */
final class Prints {
  private Prints() {}

  static ResponseEntity<byte[]> of(Paper paper, String format) {
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
}

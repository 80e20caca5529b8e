package vn.tdkt.memberships.web;

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
final class MembershipFiles {
  private MembershipFiles() {}

  static ResponseEntity<byte[]> of(Paper paper, Format format) {
    String name = FileName.of(paper.title(), format).value();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(Papers.bytes(paper, format));
  }
}

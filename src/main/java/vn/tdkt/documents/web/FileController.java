package vn.tdkt.documents.web;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.documents.ReadingRoom;

/**
 * Hands out files, always to be saved and never to be run, and pages as pictures that we drew
 * ourselves.
 */
@Controller
@RequestMapping("/tep/{id}")
class FileController {
  private final ReadingRoom room;

  FileController(ReadingRoom room) {
    this.room = room;
  }

  /** What has no file leads to what is known of it. */
  @Requires(Permission.SHEET_VIEW)
  @GetMapping
  ResponseEntity<Resource> save(@PathVariable UUID id, Access access) throws IOException {
    URI facts = URI.create(new FilePath(id).facts());
    return room.open(id, access)
        .map(FileController::saved)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER).location(facts).build());
  }

  private static ResponseEntity<Resource> saved(ReadingRoom.Opened opened) {
    return harmless(MediaType.parseMediaType(opened.content().type().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(opened.name()))
        .contentLength(opened.content().size())
        .body(new InputStreamResource(opened.bytes()));
  }

  @Requires(Permission.SHEET_VIEW)
  @GetMapping("/trang/{page}.png")
  ResponseEntity<Resource> page(@PathVariable UUID id, @PathVariable int page, Access access)
      throws IOException {
    return harmless(MediaType.IMAGE_PNG)
        .body(new FileSystemResource(room.picture(id, page, access)));
  }

  /** Several people share one PC: nothing stays in the browser. */
  private static ResponseEntity.BodyBuilder harmless(MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }
}

package vn.tdkt.archive.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.archive.Batch;
import vn.tdkt.archive.Batches;
import vn.tdkt.archive.Scans;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** Files of a batch come in: many from a form, or one by one from a script. */
@Controller
@RequestMapping(Addresses.BATCH + "{id}/tep")
class SendingController {
  private final Batches batches;
  private final Scans scans;
  private final Pages pages;

  SendingController(Batches batches, Scans scans, Pages pages) {
    this.batches = batches;
    this.scans = scans;
    this.pages = pages;
  }

  /** One that is refused is told, and the others stay. */
  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping
  String send(
      @PathVariable UUID id, @RequestParam(name = "tep") List<MultipartFile> files, Access access)
      throws IOException {
    Batch batch = batches.get(id, Permission.ARCHIVE_EDIT, access);
    List<String> told = new ArrayList<>();
    for (MultipartFile file : files) {
      if (taken(batch, file, access) instanceof Outcome.Refused<UUID>(var refusal)) {
        told.add(refusal.text());
      }
    }
    told.addFirst(Words.of("archive").say("notice.taken", files.size() - told.size()));
    pages.tell(String.join(" ", told));
    return "redirect:" + Addresses.batch(id);
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping(path = "/mot", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendOne(@PathVariable UUID id, @RequestParam(name = "tep") MultipartFile file, Access access)
      throws IOException {
    pages.value(taken(batches.get(id, Permission.ARCHIVE_EDIT, access), file, access));
  }

  private Outcome<UUID> taken(Batch batch, MultipartFile file, Access access) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return scans.take(
          batch, Objects.toString(file.getOriginalFilename(), ""), in, access.actor());
    }
  }
}

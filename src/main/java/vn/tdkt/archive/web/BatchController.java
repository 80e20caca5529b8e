package vn.tdkt.archive.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.archive.Batch;
import vn.tdkt.archive.Batches;
import vn.tdkt.archive.ScannedFile;
import vn.tdkt.archive.Scans;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** A batch: its files come in, its pages are read, its records wait. */
@Controller
@RequestMapping(Addresses.BATCH + "{id}")
class BatchController {
  private static final Words WORDS = Words.of("archive");

  private final Batches batches;
  private final Scans scans;
  private final BatchPages drawing;
  private final Pages pages;

  BatchController(Batches batches, Scans scans, BatchPages drawing, Pages pages) {
    this.batches = batches;
    this.scans = scans;
    this.drawing = drawing;
    this.pages = pages;
  }

  @Requires(Permission.ARCHIVE_VIEW)
  @GetMapping
  ModelAndView show(@PathVariable UUID id, Access access) {
    Batch batch = batches.get(id, Permission.ARCHIVE_VIEW, access);
    return new ModelAndView("archive/batch")
        .addObject("page", pages.page(batch.name()))
        .addObject("view", drawing.of(batch, access));
  }

  /** What changes while pages are read, fetched by the page itself. */
  @Requires(Permission.ARCHIVE_VIEW)
  @GetMapping("/tien-do")
  ModelAndView progress(@PathVariable UUID id, Access access) {
    Batch batch = batches.get(id, Permission.ARCHIVE_VIEW, access);
    return new ModelAndView("archive/progress")
        .addObject("page", pages.page(batch.name()))
        .addObject("view", drawing.of(batch, access));
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping("/tam-dung")
  String pause(@PathVariable UUID id, @RequestParam long version, Access access) {
    return paused(id, version, true, access);
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping("/tiep-tuc")
  String resume(@PathVariable UUID id, @RequestParam long version, Access access) {
    return paused(id, version, false, access);
  }

  private String paused(UUID id, long version, boolean paused, Access access) {
    Batch batch = batches.get(id, Permission.ARCHIVE_EDIT, access).at(version);
    return pages.after(
        batches.pause(batch, paused, access.actor()), "redirect:" + Addresses.batch(id));
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping("/tep/{file}/doc-lai")
  String retry(@PathVariable UUID id, @PathVariable UUID file, Access access) {
    return pages.after(
        scans.retry(file(id, file, access), access.actor()),
        "redirect:" + Addresses.batch(id),
        WORDS.say("notice.retried"));
  }

  @Requires(Permission.ARCHIVE_EDIT)
  @PostMapping("/tep/{file}/bo-qua")
  String goOn(@PathVariable UUID id, @PathVariable UUID file, Access access) {
    return pages.after(
        scans.goOnWithout(file(id, file, access), access.actor()),
        "redirect:" + Addresses.batch(id),
        WORDS.say("notice.goes-on"));
  }

  private ScannedFile file(UUID batch, UUID id, Access access) {
    batches.get(batch, Permission.ARCHIVE_EDIT, access);
    ScannedFile file = scans.get(id);
    if (!file.batch().equals(batch)) {
      throw new NotVisible("file");
    }
    return file;
  }
}

package vn.tdkt.documents.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.FileUses;
import vn.tdkt.documents.Files;
import vn.tdkt.documents.ReadingRoom;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** Files and documents of a unit, year by year. */
@Controller
@RequestMapping(FileListController.ADDRESS)
class FileListController {
  static final String ADDRESS = "/tep";
  private static final Words WORDS = Words.of("documents");

  private final Files files;
  private final ReadingRoom room;
  private final FileUses uses;
  private final Pages pages;
  private final Clock clock;

  FileListController(Files files, ReadingRoom room, FileUses uses, Pages pages, Clock clock) {
    this.files = files;
    this.room = room;
    this.uses = uses;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.SHEET_VIEW)
  String list(
      @RequestParam(name = "don-vi", required = false) @Nullable UUID unit,
      @RequestParam(name = "nam", required = false) @Nullable Integer year,
      @RequestParam(defaultValue = "") String q,
      Access access,
      Model model) {
    Page page = pages.page(WORDS.say("title.files"));
    Shelf shelf = Shelf.of(unit, year, access, page, clock);
    List<StoredFile> found = room.shelf(shelf.unit(), shelf.year(), q, access);
    model.addAttribute("page", page);
    model.addAttribute("listing", listing(shelf, q, found.size()));
    model.addAttribute("lines", lines(found));
    model.addAttribute("shelf", shelf.address().substring(ADDRESS.length()));
    model.addAttribute("mayUpload", access.may(Permission.EVIDENCE_UPLOAD, shelf.scope(access)));
    return "documents/files";
  }

  private List<FileLine> lines(List<StoredFile> found) {
    Map<UUID, List<FileUse>> used = uses.of(found.stream().map(StoredFile::id).toList());
    return found.stream()
        .map(file -> new FileLine(file, used.getOrDefault(file.id(), List.of()).size()))
        .toList();
  }

  private Listing listing(Shelf shelf, String q, int count) {
    return Listing.of(ADDRESS, q, WORDS.say("count.files", count))
        .keeping(shelf.fields())
        .with(years(shelf));
  }

  private List<Listing.Filter> years(Shelf shelf) {
    return Stream.concat(Stream.of(shelf.year()), files.years(shelf.unit()).stream())
        .distinct()
        .sorted((one, other) -> other - one)
        .map(year -> filter(shelf, year))
        .toList();
  }

  private static Listing.Filter filter(Shelf shelf, int year) {
    return new Listing.Filter(
        WORDS.say("list.year", String.valueOf(year)),
        shelf.in(year).address(),
        year == shelf.year());
  }
}

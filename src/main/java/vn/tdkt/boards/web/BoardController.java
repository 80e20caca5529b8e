package vn.tdkt.boards.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Scope;
import vn.tdkt.boards.BoardOfYear;
import vn.tdkt.boards.BoardPaper;
import vn.tdkt.boards.BoardReading;
import vn.tdkt.boards.ProvinceBoard;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** The boards that somebody may see: of the province, of a block, of a unit. */
@Controller
@RequestMapping(BoardController.ADDRESS)
class BoardController {
  static final String ADDRESS = "/bang-theo-doi";
  private static final String PROVINCE = "/tinh";
  private static final String BLOCK = "/khoi/{id:[0-9a-f-]{36}}";
  private static final String UNIT = "/don-vi/{id:[0-9a-f-]{36}}";
  private static final String EXCEL = "/bang.xlsx";
  private static final String OTHER = "so-voi";
  private static final Words WORDS = Words.of("boards");

  private final BoardReading reading;
  private final ProvinceBoard province;
  private final Pages pages;
  private final Clock clock;

  BoardController(BoardReading reading, ProvinceBoard province, Pages pages, Clock clock) {
    this.reading = reading;
    this.province = province;
    this.pages = pages;
    this.clock = clock;
  }

  /** The widest board that the person has: province, else block, else the own unit. */
  @GetMapping
  @Requires(Permission.BOARD_VIEW)
  String widest(Access access) {
    if (province.isFor(access)) {
      return "redirect:" + ADDRESS + PROVINCE;
    }
    return reading.blocks(year(), access).stream()
        .findFirst()
        .map(block -> "redirect:" + ADDRESS + "/khoi/" + block.id().value())
        .orElseGet(() -> "redirect:" + ADDRESS + "/don-vi/" + unit(access));
  }

  private static UUID unit(Access access) {
    return access.places(Permission.BOARD_VIEW).stream()
        .map(Scope::unit)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new NotVisible("board of a unit"));
  }

  @GetMapping(PROVINCE)
  @Requires(Permission.BOARD_VIEW)
  ModelAndView province(
      @RequestParam(name = OTHER, required = false) @Nullable String other, Access access) {
    return view(province.of(year(), other(other), access), PROVINCE, access);
  }

  @GetMapping(PROVINCE + EXCEL)
  @Requires(Permission.BOARD_VIEW)
  ResponseEntity<byte[]> provinceFile(
      @RequestParam(name = OTHER, required = false) @Nullable String other, Access access) {
    return file(province.of(year(), other(other), access));
  }

  @GetMapping(BLOCK)
  @Requires(Permission.BOARD_VIEW)
  ModelAndView block(
      @PathVariable UUID id,
      @RequestParam(name = OTHER, required = false) @Nullable String other,
      Access access) {
    return view(reading.ofBlock(id, other(other), access), "/khoi/" + id, access);
  }

  @GetMapping(BLOCK + EXCEL)
  @Requires(Permission.BOARD_VIEW)
  ResponseEntity<byte[]> blockFile(
      @PathVariable UUID id,
      @RequestParam(name = OTHER, required = false) @Nullable String other,
      Access access) {
    return file(reading.ofBlock(id, other(other), access));
  }

  @GetMapping(UNIT)
  @Requires(Permission.BOARD_VIEW)
  ModelAndView unit(@PathVariable UUID id, Access access) {
    return view(reading.ofUnit(id, year(), access), "/don-vi/" + id, access);
  }

  @GetMapping(UNIT + EXCEL)
  @Requires(Permission.BOARD_VIEW)
  ResponseEntity<byte[]> unitFile(@PathVariable UUID id, Access access) {
    return file(reading.ofUnit(id, year(), access));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  /** A year that can be compared with the one shown; else the one before it. */
  private String other(@Nullable String asked) {
    List<String> years = reading.comparable(year());
    return asked != null && years.contains(asked) ? asked : years.getFirst();
  }

  private ModelAndView view(BoardOfYear board, String path, Access access) {
    Page page = pages.page(WORDS.say("title.of", board.year()));
    String address = ADDRESS + path;
    String other = board.other();
    return new ModelAndView(
        "boards/board",
        Map.of(
            "page",
            page,
            "board",
            board,
            "charts",
            BoardChart.of(board),
            "places",
            new BoardPlaces(province, reading).of(page.year(LocalDate.now(clock)), path, access),
            "years",
            other == null ? List.of() : years(address, other),
            "file",
            address + EXCEL + (other == null ? "" : "?" + OTHER + "=" + other)));
  }

  private List<Listing.Filter> years(String address, String other) {
    List<Listing.Filter> years = new ArrayList<>();
    for (String year : reading.comparable(year())) {
      years.add(new Listing.Filter(year, address + "?" + OTHER + "=" + year, year.equals(other)));
    }
    return years;
  }

  private static ResponseEntity<byte[]> file(BoardOfYear board) {
    Paper paper = new BoardPaper(board).paper();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(Format.XLSX.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(FileName.of(paper.title(), Format.XLSX).value())
                .build()
                .toString())
        .body(Papers.bytes(paper, Format.XLSX));
  }
}

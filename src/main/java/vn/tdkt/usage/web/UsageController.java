package vn.tdkt.usage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.usage.UsagePaper;
import vn.tdkt.usage.UsageProof;

/** What a unit did in the program in the year that the frame shows; as a page and as a paper. */
@Controller
@RequestMapping(UsageController.ADDRESS)
class UsageController {
  static final String ADDRESS = "/minh-chung-su-dung";
  private static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("usage");

  private final UsageProof proof;
  private final Units units;
  private final Pages pages;
  private final Clock clock;

  UsageController(UsageProof proof, Units units, Pages pages, Clock clock) {
    this.proof = proof;
    this.units = units;
    this.pages = pages;
    this.clock = clock;
  }

  /** Who works for no unit chooses one. */
  @GetMapping
  @Requires(Permission.USAGE_VIEW)
  String own(
      @RequestParam(name = "q", defaultValue = "") String query, Access access, Model model) {
    UUID unit = access.actor().unit();
    return unit == null ? list(query, access, model) : show(unit, access, model);
  }

  private String list(String query, Access access, Model model) {
    List<UsedBy> found =
        units.search(access.places(Permission.USAGE_VIEW), query, LocalDate.now(clock)).stream()
            .filter(unit -> !unit.kind().isJurisdiction())
            .map(UsedBy::of)
            .toList();
    model.addAttribute("page", pages.page(WORDS.say("title")));
    model.addAttribute("units", found);
    model.addAttribute("listing", Listing.of(ADDRESS, query, WORDS.say("count", found.size())));
    return "usage/units";
  }

  @GetMapping(ONE)
  @Requires(Permission.USAGE_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("title.year", year())));
    model.addAttribute("usage", proof.of(proof.unit(id, access), year()));
    return "usage/usage";
  }

  @GetMapping(ONE + "/minh-chung.{format:docx|pdf}")
  @Requires(Permission.USAGE_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    UnitView unit = proof.unit(id, access);
    String place = units.unit(unit.jurisdiction(), LocalDate.now(clock)).place();
    Paper paper = new UsagePaper(proof.of(unit, year()), place).paper();
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

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }
}

package vn.tdkt.scoring.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.RestrictedTexts;
import vn.tdkt.scoring.SheetId;

/** Opens restricted texts where they stand: an act that goes on record, so never a link. */
@Controller
@RequestMapping("/bang-cham-diem/{id}/han-che")
class RestrictedController {
  private final RestrictedTexts texts;
  private final WhyPages why;
  private final SheetPapers papers;
  private final Pages pages;

  RestrictedController(RestrictedTexts texts, WhyPages why, SheetPapers papers, Pages pages) {
    this.texts = texts;
    this.why = why;
    this.papers = papers;
    this.pages = pages;
  }

  /** The texts of a row by the ids of its explanations, for the score table. */
  record Opened(Map<UUID, String> texts) {}

  @PostMapping("/{leaf}")
  @Requires(Permission.RESTRICTED_VIEW)
  ResponseEntity<Opened> row(@PathVariable UUID id, @PathVariable String leaf, Access access) {
    Map<UUID, String> opened =
        texts.open(new SheetId(id), leaf, access).stream()
            .collect(Collectors.toMap(Adjustment::id, Adjustment::explanation));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Opened(opened));
  }

  /** "Căn cứ chấm điểm" with the restricted texts in it. */
  @PostMapping("/{leaf}/can-cu")
  @Requires(Permission.RESTRICTED_VIEW)
  String why(@PathVariable UUID id, @PathVariable String leaf, Access access, Model model) {
    WhyView view = why.opened(new SheetId(id), leaf, access);
    model.addAttribute("page", pages.page(view.t("page.why", view.ref())));
    model.addAttribute("view", view);
    return "scoring/why";
  }

  /** The paper with the restricted texts in it. */
  @PostMapping("/bang-cham-diem.{format:docx|pdf|xlsx}")
  @Requires(Permission.RESTRICTED_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    texts.open(new SheetId(id), access);
    return papers.of(new SheetId(id), format, true, access);
  }
}

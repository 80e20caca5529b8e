package vn.tdkt.season.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Pages;
import vn.tdkt.season.ImportPlan;
import vn.tdkt.season.Season;
import vn.tdkt.season.SeasonExport;
import vn.tdkt.season.SeasonFile;
import vn.tdkt.season.SeasonImport;
import vn.tdkt.season.SeasonReading;

/** The page "Nhập/Xuất mùa chấm điểm". */
@Controller
@RequestMapping(SeasonController.ADDRESS)
class SeasonController {
  static final String ADDRESS = "/mua-cham-diem";

  private static final Words WORDS = Words.of("season");

  private final SeasonExport export;
  private final SeasonImport intake;
  private final Blocks blocks;
  private final Pages pages;

  SeasonController(SeasonExport export, SeasonImport intake, Blocks blocks, Pages pages) {
    this.export = export;
    this.intake = intake;
    this.blocks = blocks;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SEASON_EXPORT)
  String show(Access access, Model model) {
    List<Field.Choice> targets = choices(access, Permission.SEASON_IMPORT);
    model.addAttribute("page", pages.page(WORDS.say("page.title")));
    model.addAttribute("blocks", leaving(access));
    model.addAttribute("target", target(targets));
    model.addAttribute("intake", !targets.isEmpty());
    return "season/season";
  }

  private List<Field.Choice> leaving(Access access) {
    Set<BlockYearId> reached = export.reached(access);
    return choices(access, Permission.SEASON_EXPORT).stream()
        .filter(block -> reached.contains(new BlockYearId(UUID.fromString(block.value()))))
        .toList();
  }

  private List<Field.Choice> choices(Access access, Permission permission) {
    return blocks.list(access.places(permission)).stream()
        .map(line -> new Field.Choice(line.id().value().toString(), line.title()))
        .toList();
  }

  private static Field target(List<Field.Choice> targets) {
    return Field.of(Field.Kind.CHOICE, "khoi", WORDS.say("page.block"), "")
        .from(targets)
        .asRequired();
  }

  @GetMapping("/{block}.yaml")
  @Requires(Permission.SEASON_EXPORT)
  ResponseEntity<byte[]> download(@PathVariable UUID block, Access access) {
    Season season = export.of(new BlockYearId(block), access);
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mua-cham-diem.yaml\"")
        .body(SeasonFile.write(season).getBytes(StandardCharsets.UTF_8));
  }

  /** The dry run: what the file holds and what it would do. */
  @PostMapping(path = "/xem-truoc", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Requires(Permission.SEASON_IMPORT)
  String preview(
      @RequestParam UUID khoi, @RequestParam MultipartFile tep, Access access, Model model)
      throws IOException {
    model.addAttribute("page", pages.page(WORDS.say("page.preview")));
    return switch (SeasonFile.read(tep.getInputStream().readNBytes(SeasonFile.LARGEST + 1))) {
      case SeasonReading.Understood(Season season) -> {
        ImportPlan plan = intake.plan(new BlockYearId(khoi), season, access);
        model.addAttribute("plan", plan);
        model.addAttribute("content", SeasonFile.write(season));
        yield "season/plan";
      }
      case SeasonReading.Unreadable(var misreads) -> {
        model.addAttribute("misreads", misreads);
        yield "season/unreadable";
      }
    };
  }

  /** Accepted: the same file again, as the preview read it. */
  @PostMapping
  @Requires(Permission.SEASON_IMPORT)
  String accept(@RequestParam UUID khoi, @RequestParam String noi_dung, Access access) {
    if (!(SeasonFile.read(noi_dung) instanceof SeasonReading.Understood(Season season))) {
      return "redirect:" + ADDRESS;
    }
    ImportPlan plan = pages.value(intake.accept(new BlockYearId(khoi), season, access));
    pages.tell(WORDS.say("page.accepted." + plan.set()));
    return "redirect:" + ADDRESS;
  }
}

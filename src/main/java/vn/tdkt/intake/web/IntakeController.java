package vn.tdkt.intake.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
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
import vn.tdkt.intake.Intakes;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Pages;

/** Templates to take along, a workbook to bring, and what was brought before. */
@Controller
@RequestMapping(IntakeController.ADDRESS)
class IntakeController {
  static final String ADDRESS = "/nhap-excel";
  static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final Words WORDS = Words.of("intake");

  private final Intakes intakes;
  private final Pages pages;

  IntakeController(Intakes intakes, Pages pages) {
    this.intakes = intakes;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.REGISTER_IMPORT)
  String list(
      @RequestParam(name = "don-vi", defaultValue = "") String unit, Access access, Model model) {
    List<UnitView> places = intakes.places(access);
    model.addAttribute("page", pages.page(WORDS.say("title")));
    model.addAttribute("kinds", List.of(IntakeKind.values()));
    model.addAttribute("kind", kind());
    model.addAttribute("unit", unit(places, unit));
    model.addAttribute("proposals", intakes.list(access));
    return "intake/list";
  }

  private static Field kind() {
    return Field.of(Field.Kind.CHOICE, "loai", WORDS.say("input.kind"), "")
        .from(
            Stream.of(IntakeKind.values())
                .map(kind -> new Field.Choice(kind.name(), kind.words()))
                .toList())
        .asRequired();
  }

  private static Field unit(List<UnitView> places, String proposed) {
    List<Field.Choice> choices =
        places.stream()
            .map(unit -> new Field.Choice(unit.id().value().toString(), unit.fullName()))
            .toList();
    String chosen = choices.size() == 1 ? choices.getFirst().value() : proposed;
    return Field.of(Field.Kind.CHOICE, "don-vi", WORDS.say("input.unit"), chosen)
        .withHint(WORDS.say("input.unit.hint"))
        .from(choices)
        .asRequired();
  }

  @GetMapping("/mau/{kind}")
  @Requires(Permission.REGISTER_IMPORT)
  ResponseEntity<byte[]> template(@PathVariable IntakeKind kind) {
    return attachment("mau-" + WORDS.say("file." + kind.name())).body(intakes.template(kind));
  }

  static ResponseEntity.BodyBuilder attachment(String name) {
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".xlsx").build().toString());
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Requires(Permission.REGISTER_IMPORT)
  String bring(
      @RequestParam(name = "loai") IntakeKind kind,
      @RequestParam(name = "don-vi") UUID unit,
      @RequestParam(name = "tep") MultipartFile file,
      Access access)
      throws IOException {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    UUID id =
        pages.value(intakes.bring(kind, new UnitId(unit), name, file.getInputStream(), access));
    return "redirect:" + ADDRESS + "/" + id;
  }
}

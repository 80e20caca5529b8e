package vn.tdkt.intake.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.intake.Intakes;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

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
  ModelAndView list(@RequestParam MultiValueMap<String, String> values, Access access) {
    return shown(BringForm.of(new Typed(values), "", intakes.places(access)), access, OK);
  }

  private ModelAndView shown(BringForm form, Access access, HttpStatus status) {
    return new ModelAndView(
        "intake/list",
        Map.of(
            "page", pages.page(WORDS.say("title")),
            "kinds", List.of(IntakeKind.values()),
            "form", form,
            "proposals", intakes.list(access)),
        status);
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
  ModelAndView bring(
      @RequestParam MultiValueMap<String, String> values,
      @RequestParam(name = BringForm.FILE, required = false) @Nullable MultipartFile file,
      Access access)
      throws IOException {
    Typed typed = new Typed(values);
    String name = file == null ? "" : Objects.toString(file.getOriginalFilename(), "");
    BringForm form = BringForm.of(typed, name, intakes.places(access)).checked();
    if (file == null || form.isWrong()) {
      return shown(form, access, UNPROCESSABLE_CONTENT);
    }
    return switch (intakes.bring(
        form.chosenKind(), form.chosenUnit(), name, file.getInputStream(), access)) {
      case Outcome.Done<UUID>(UUID id) -> new ModelAndView("redirect:" + ADDRESS + "/" + id);
      case Outcome.Refused<UUID>(Refusal refusal) ->
          shown(form.refused(refusal), access, UNPROCESSABLE_CONTENT);
    };
  }
}

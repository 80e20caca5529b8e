package vn.tdkt.criteria.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
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
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.format.PastedTable;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.reading.Reading;

/**
 * A whole table from Excel or Word: shown as a tree with the methods that its wording says, then
 * accepted as one act.
 */
@Controller
@RequestMapping(SetController.ADDRESS + "/{id}/dan-bang")
class PasteController {
  private static final Words WORDS = Words.of("criteria");

  private final CriteriaSets sets;
  private final Sets seen;
  private final Reading reading;
  private final Pages pages;

  PasteController(CriteriaSets sets, Sets seen, Pages pages, Clock clock) {
    this.reading = new Reading(clock);
    this.sets = sets;
    this.seen = seen;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.CRITERIA_EDIT)
  String form(@PathVariable UUID id, Access access, Model model) {
    return page(seen.editable(id, access), "", Map.of(), model);
  }

  @PostMapping
  @Requires(Permission.CRITERIA_EDIT)
  String preview(
      @PathVariable UUID id,
      @RequestParam String text,
      @RequestParam Map<String, String> fields,
      Access access,
      Model model) {
    return page(seen.editable(id, access), text, fields, model);
  }

  /** The table of a file, as if it had been pasted; the file is not kept. */
  @PostMapping(path = "/tep", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Requires(Permission.CRITERIA_EDIT)
  String file(
      @PathVariable UUID id,
      @RequestParam(name = "tep") MultipartFile file,
      Access access,
      Model model)
      throws IOException {
    StoredSet set = seen.editable(id, access);
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return page(set, pages.value(reading.text(name, file.getInputStream())), Map.of(), model);
  }

  /** The rows and the chosen methods enter together or not at all. */
  @PostMapping("/nhan")
  @Requires(Permission.CRITERIA_EDIT)
  String accept(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam String text,
      @RequestParam Map<String, String> fields,
      Access access) {
    StoredSet set = seen.editable(id, access);
    CriteriaSet table = PastedTable.of(set.content(), text).set();
    ReadMethods methods = ReadMethods.of(table).chosen(fields);
    return pages.after(
        sets.save(set.id(), version, methods.in(table), access),
        "redirect:" + SetController.address(set),
        WORDS.say("page.pasted", methods.used()));
  }

  private String page(StoredSet set, String text, Map<String, String> fields, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("page.paste")));
    model.addAttribute("paste", PastePage.of(set, text, fields));
    return "criteria/paste";
  }
}

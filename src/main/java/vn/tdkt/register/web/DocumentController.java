package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registers;

/** The page of a document, and the forms of its acts. */
@Controller
@RequestMapping(DocumentController.ADDRESS)
class DocumentController {
  static final String ADDRESS = "/van-ban/{id:[0-9a-f-]{36}}";

  private final Registers registers;
  private final DocumentPages documents;
  private final List<DocumentAct> acts;
  private final Acts forms;
  private final Pages pages;

  DocumentController(
      Registers registers,
      DocumentPages documents,
      List<DocumentAct> acts,
      Acts forms,
      Pages pages) {
    this.registers = registers;
    this.documents = documents;
    this.acts = acts;
    this.forms = forms;
    this.pages = pages;
  }

  static String address(UUID document) {
    return "/van-ban/" + document;
  }

  static Acts.Thing<RegisteredDocument> thing(RegisteredDocument document) {
    return new Acts.Thing<>(
        document, document.unit(), document.version(), document.cited(), address(document.id()));
  }

  @GetMapping
  @Requires(Permission.DOCUMENT_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    RegisteredDocument document = registers.document(id, access);
    model.addAttribute("page", pages.page(document.cited()));
    model.addAttribute("view", documents.of(document, access));
    return "register/document";
  }

  @GetMapping("/{slug}")
  @Requires(Permission.DOCUMENT_REGISTER)
  ModelAndView form(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> proposed,
      Access access) {
    Acts.Thing<RegisteredDocument> thing = thing(registers.document(id, access));
    return forms.show(Acts.open(acts, slug, thing, access), thing, new Typed(proposed));
  }

  @PostMapping("/{slug}")
  @Requires(Permission.DOCUMENT_REGISTER)
  ModelAndView carryOut(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Acts.Thing<RegisteredDocument> thing = thing(registers.document(id, access));
    return forms.end(
        Acts.open(acts, slug, thing, access),
        thing,
        new Typed(values),
        access,
        DocumentController::address);
  }
}

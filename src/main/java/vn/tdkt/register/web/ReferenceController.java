package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;
import vn.tdkt.register.LegalReference;
import vn.tdkt.register.Office;
import vn.tdkt.register.References;
import vn.tdkt.register.RegisterAccess;

/** The catalogue of legal papers; the law is open to everybody. */
@Controller
@RequestMapping(ReferenceController.ADDRESS)
class ReferenceController {
  static final String ADDRESS = "/can-cu-phap-ly";
  private static final Words WORDS = Words.of("register");

  private final References references;
  private final AuditTrail trail;
  private final Desk desk;
  private final Pages pages;

  ReferenceController(References references, AuditTrail trail, Desk desk, Pages pages) {
    this.references = references;
    this.trail = trail;
    this.desk = desk;
    this.pages = pages;
  }

  static String address(UUID reference) {
    return ADDRESS + "/" + reference;
  }

  @GetMapping
  @Requires(Permission.OWN_WORK)
  String list(@RequestParam(defaultValue = "") String q, Access access, Model model) {
    List<LegalReference> found = references.search(access.actor().jurisdiction(), q);
    model.addAttribute("page", pages.page(WORDS.say("title.references")));
    model.addAttribute(
        "listing", Listing.of(ADDRESS, q, WORDS.say("count.references", found.size())));
    model.addAttribute("references", found);
    model.addAttribute("today", desk.today());
    model.addAttribute("mayEnter", mayEnter(access));
    model.addAttribute("tabs", tabs(access));
    return "register/references";
  }

  /** The law is open to everybody, the registers beside it are not. */
  private static List<Listing.Filter> tabs(Access access) {
    Office own = RegisterAccess.own(access);
    return RegisterAccess.maySee(own.jurisdiction(), own.unit(), access)
        ? Tabs.of(own, ADDRESS, access)
        : List.of();
  }

  @GetMapping("/{id:[0-9a-f-]{36}}")
  @Requires(Permission.OWN_WORK)
  String show(@PathVariable UUID id, Access access, Model model) {
    LegalReference reference = references.get(id, access.actor().jurisdiction());
    model.addAttribute("page", pages.page(reference.kind() + " " + reference.number()));
    model.addAttribute("reference", reference);
    model.addAttribute("today", desk.today());
    model.addAttribute("mayEnd", mayEnd(reference, access));
    model.addAttribute(
        "trail",
        trail.of(new Act.Subject("legal-reference", id)).stream().map(Entry::text).toList());
    return "register/reference";
  }

  /** Whoever keeps a register, or the catalogues, enters what the catalogue lacks. */
  static boolean mayEnter(Access access) {
    return access.holds(Permission.DOCUMENT_REGISTER) || access.holds(Permission.CATALOGUE_EDIT);
  }

  /** Those of the country come with the program and change with it. */
  static boolean mayEnd(LegalReference reference, Access access) {
    UUID jurisdiction = reference.jurisdiction();
    return jurisdiction != null
        && access.may(Permission.CATALOGUE_EDIT, vn.tdkt.access.Scope.jurisdiction(jurisdiction));
  }
}

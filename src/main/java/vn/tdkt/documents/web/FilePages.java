package vn.tdkt.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.FileUses;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Act;
import vn.tdkt.pages.Pages;

/**
 * Draws the page of a file for one reader: those of its unit see more than those it is shown to.
 */
@Component
class FilePages {
  private final FileUses uses;
  private final AuditTrail trail;
  private final Pages pages;

  FilePages(FileUses uses, AuditTrail trail, Pages pages) {
    this.uses = uses;
    this.trail = trail;
    this.pages = pages;
  }

  /** The page with its facts as they stand, or with a form that was not taken. */
  ModelAndView shown(StoredFile file, @Nullable DocumentForm typed, Access reader) {
    boolean own = reader.may(Permission.SHEET_VIEW, file.scope());
    List<FileUse> used = own ? usesOf(file.id()) : List.of();
    DocumentForm form = typed == null ? DocumentForm.correction(file, FactsForm.of(file)) : typed;
    ModelAndView page = new ModelAndView("documents/file");
    page.addObject("page", pages.page(file.name()));
    page.addObject(
        "view",
        new FilePage(
            new FileLine(file, used.size()),
            used,
            reader.may(Permission.EVIDENCE_UPLOAD, file.scope()) ? form : null,
            reader.may(Permission.AUDIT_VIEW, file.scope()) ? history(file.id()) : List.of(),
            own ? new Shelf(file.unit(), file.year()).address() : null));
    return page;
  }

  private List<FileUse> usesOf(UUID file) {
    return uses.of(List.of(file)).getOrDefault(file, List.of());
  }

  private List<String> history(UUID file) {
    return trail.of(new Act.Subject("file", file)).stream().map(Entry::text).toList();
  }
}

package vn.tdkt.register.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Step;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.RegisterAccess;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFileState;
import vn.tdkt.register.WorkFiles;

/** The page of a file of work, and the forms of its acts. */
@Controller
@RequestMapping(WorkFileController.ADDRESS + "/{id:[0-9a-f-]{36}}")
class WorkFileController {
  static final String ADDRESS = "/ho-so-cong-viec";
  private static final Words WORDS = Words.of("register");

  private final WorkFiles files;
  private final List<WorkFileAct> acts;
  private final AuditTrail trail;
  private final Acts forms;
  private final Pages pages;

  WorkFileController(
      WorkFiles files, List<WorkFileAct> acts, AuditTrail trail, Acts forms, Pages pages) {
    this.files = files;
    this.acts = acts;
    this.trail = trail;
    this.forms = forms;
    this.pages = pages;
  }

  static String address(UUID file) {
    return ADDRESS + "/" + file;
  }

  @GetMapping
  @Requires(Permission.DOCUMENT_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    WorkFile file = files.get(id, access);
    model.addAttribute("page", pages.page(file.title()));
    model.addAttribute("view", view(file, access));
    return "register/work-file";
  }

  private WorkFilePage view(WorkFile file, Access access) {
    List<Offer> offers = Acts.offered(acts, thing(file), access);
    boolean own = RegisterAccess.own(access).unit().equals(file.unit());
    return new WorkFilePage(
        file,
        ADDRESS + (own ? "" : "?don-vi=" + file.unit()),
        steps(file),
        files.contents(file),
        closed(file),
        offers.isEmpty() ? null : offers.getFirst(),
        offers.stream().skip(1).toList(),
        trail.of(new Act.Subject("work-file", file.id())).stream().map(Entry::text).toList());
  }

  private static List<Step> steps(WorkFile file) {
    Instant closed = file.closedAt();
    return switch (file.state()) {
      case OPEN ->
          List.of(
              Step.current(WorkFileState.OPEN.words()), Step.ahead(WorkFileState.CLOSED.words()));
      case CLOSED ->
          List.of(
              Step.done(WorkFileState.OPEN.words(), null, null),
              new Step(
                  WorkFileState.CLOSED.words(),
                  Step.State.CURRENT,
                  file.closedBy(),
                  closed == null ? null : VietnamTime.minute(closed)));
      case VOID -> List.of(Step.current(WorkFileState.VOID.words()));
    };
  }

  private static @Nullable String closed(WorkFile file) {
    Instant at = file.closedAt();
    return at == null
        ? null
        : WORDS.say("work-file.closed", VietnamTime.minute(at), String.valueOf(file.closedBy()));
  }

  @GetMapping("/{slug}")
  @Requires(Permission.DOCUMENT_REGISTER)
  ModelAndView form(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> proposed,
      Access access) {
    Acts.Thing<WorkFile> thing = thing(files.get(id, access));
    return forms.show(Acts.open(acts, slug, thing, access), thing, new Typed(proposed));
  }

  @PostMapping("/{slug}")
  @Requires(Permission.DOCUMENT_REGISTER)
  ModelAndView carryOut(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Acts.Thing<WorkFile> thing = thing(files.get(id, access));
    return forms.end(
        Acts.open(acts, slug, thing, access),
        thing,
        new Typed(values),
        access,
        WorkFileController::address);
  }

  private static Acts.Thing<WorkFile> thing(WorkFile file) {
    return new Acts.Thing<>(file, file.unit(), file.version(), file.title(), address(file.id()));
  }
}

package vn.tdkt.intake.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.intake.Acceptance;
import vn.tdkt.intake.Intakes;
import vn.tdkt.intake.Proposal;
import vn.tdkt.intake.Proposal.Choices;
import vn.tdkt.intake.model.Column;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Pages;

/** One table: what would come of it, what is to be settled, and the decision. */
@Controller
@RequestMapping(IntakeController.ADDRESS + "/{id}")
class ProposalController {
  private static final Words WORDS = Words.of("intake");

  private final Intakes intakes;
  private final Acceptance acceptance;
  private final Pages pages;

  ProposalController(Intakes intakes, Acceptance acceptance, Pages pages) {
    this.intakes = intakes;
    this.acceptance = acceptance;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.REGISTER_IMPORT)
  String show(@PathVariable UUID id, Access access, Model model) {
    Proposal proposal = intakes.proposal(id, access);
    model.addAttribute("page", pages.page(proposal.kind().words() + ": " + proposal.fileName()));
    model.addAttribute("proposal", proposal);
    if (proposal.isOpen()) {
      model.addAttribute("preview", intakes.preview(proposal, access));
      return "intake/preview";
    }
    model.addAttribute("undo", undo(proposal));
    return "intake/decided";
  }

  private static ActButton undo(Proposal proposal) {
    return ActButton.grave(
            WORDS.say("undo"),
            address(proposal.id()) + "/hoan-tac",
            WORDS.say("undo.consequence", proposal.fresh(), proposal.changed()))
        .with("version", proposal.version());
  }

  @GetMapping("/loi")
  @Requires(Permission.REGISTER_IMPORT)
  ResponseEntity<byte[]> faults(@PathVariable UUID id, Access access) {
    Proposal proposal = intakes.proposal(id, access);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    intakes.faults(proposal, access, out);
    return IntakeController.attachment("loi-" + WORDS.say("file." + proposal.kind().name()))
        .body(out.toByteArray());
  }

  @PostMapping("/chon")
  @Requires(Permission.REGISTER_IMPORT)
  String settle(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam(name = "cot", required = false) @Nullable List<String> columns,
      @RequestParam(name = "nghi-ngo", defaultValue = "false") boolean doubtful,
      @RequestParam(name = "dong-an", required = false) @Nullable Boolean hidden,
      @RequestParam(name = "bo-sai", defaultValue = "false") boolean leaveWrong,
      Access access) {
    Choices choices = new Choices(columns, doubtful, hidden, leaveWrong);
    return pages.after(intakes.settle(id, version, choices, access), "redirect:" + address(id));
  }

  @PostMapping("/sua")
  @Requires(Permission.REGISTER_IMPORT)
  String correct(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam(name = "dong") int line,
      @RequestParam(name = "cot") Column column,
      @RequestParam(name = "gia-tri") String value,
      Access access) {
    return pages.after(
        intakes.correct(id, version, line, column, value, access), "redirect:" + address(id));
  }

  @PostMapping("/nhan")
  @Requires(Permission.REGISTER_IMPORT)
  String accept(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam(name = "da-xem") String agreed,
      Access access) {
    return pages.after(
        acceptance.accept(id, version, agreed, access),
        "redirect:" + address(id),
        WORDS.say("accepted"));
  }

  @PostMapping("/bo")
  @Requires(Permission.REGISTER_IMPORT)
  String drop(@PathVariable UUID id, @RequestParam long version, Access access) {
    return pages.after(
        acceptance.drop(id, version, access),
        "redirect:" + IntakeController.ADDRESS,
        WORDS.say("dropped"));
  }

  @PostMapping("/hoan-tac")
  @Requires(Permission.REGISTER_IMPORT)
  String takeBack(@PathVariable UUID id, @RequestParam long version, Access access) {
    return pages.after(
        acceptance.takeBack(id, version, access), "redirect:" + address(id), WORDS.say("undone"));
  }

  private static String address(UUID id) {
    return IntakeController.ADDRESS + "/" + id;
  }
}

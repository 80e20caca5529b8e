package vn.tdkt.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
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
import vn.tdkt.intake.Acceptance;
import vn.tdkt.intake.Intakes;
import vn.tdkt.intake.Keeping;
import vn.tdkt.intake.Proposal;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.Takings;
import vn.tdkt.intake.model.Column;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** One table: what would come of it, what is to be settled, and the decision. */
@Controller
@RequestMapping(IntakeController.ADDRESS + "/{id}")
class ProposalController {
  private static final Words WORDS = Words.of("intake");

  private final Intakes intakes;
  private final Acceptance acceptance;
  private final Takings takings;
  private final Keeping keeping;
  private final Pages pages;

  ProposalController(
      Intakes intakes, Acceptance acceptance, Takings takings, Keeping keeping, Pages pages) {
    this.intakes = intakes;
    this.acceptance = acceptance;
    this.takings = takings;
    this.keeping = keeping;
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
      model.addAttribute("until", keeping.until(proposal));
      return "intake/preview";
    }
    if (proposal.state() == State.TAKING) {
      model.addAttribute("progress", takings.progress(proposal));
      model.addAttribute("stop", stop(proposal));
      return "intake/taking";
    }
    model.addAttribute("undo", undo(proposal));
    return "intake/decided";
  }

  /** A part of the page of a table that is being taken in; once it is, the page comes anew. */
  @GetMapping("/tien-do")
  @Requires(Permission.REGISTER_IMPORT)
  ModelAndView progress(@PathVariable UUID id, Access access, HttpServletResponse response) {
    Proposal proposal = intakes.proposal(id, access);
    if (proposal.state() != State.TAKING) {
      response.setHeader("HX-Refresh", "true");
    }
    return new ModelAndView(
        "intake/progress", Map.of("proposal", proposal, "progress", takings.progress(proposal)));
  }

  private static ActButton stop(Proposal proposal) {
    return ActButton.grave(
        WORDS.say("stop"), address(proposal.id()) + "/dung", WORDS.say("stop.consequence"));
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
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Typed typed = new Typed(values);
    return pages.after(
        intakes.settle(id, version, SettleForm.choices(typed), SettleForm.answers(typed), access),
        "redirect:" + address(id));
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
    State state = pages.value(acceptance.accept(id, version, agreed, access));
    pages.tell(WORDS.say("accepted." + state.name()));
    return "redirect:" + address(id);
  }

  @PostMapping("/bo")
  @Requires(Permission.REGISTER_IMPORT)
  String drop(@PathVariable UUID id, @RequestParam long version, Access access) {
    return pages.after(
        acceptance.drop(id, version, access),
        "redirect:" + IntakeController.ADDRESS,
        WORDS.say("dropped"));
  }

  @PostMapping("/dung")
  @Requires(Permission.REGISTER_IMPORT)
  String stop(@PathVariable UUID id, Access access) {
    return pages.after(
        takings.stop(intakes.proposal(id, access), access.actor()),
        "redirect:" + address(id),
        WORDS.say("stop.asked"));
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

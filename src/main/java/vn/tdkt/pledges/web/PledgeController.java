package vn.tdkt.pledges.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Step;
import vn.tdkt.pledges.PartyChanges;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.PledgeMove;
import vn.tdkt.pledges.PledgeState;
import vn.tdkt.pledges.Pledges;
import vn.tdkt.pledges.Pledging;
import vn.tdkt.pledges.model.YearsNamed;

/** The pledges of a year; one pledge with its text and who has signed. */
@Controller
@RequestMapping(PledgeController.ADDRESS)
class PledgeController {
  static final String ADDRESS = "/giao-uoc";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("pledges");

  private final Pledges pledges;
  private final Pledging pledging;
  private final PartyChanges parties;
  private final AuditTrail trail;
  private final Pages pages;
  private final Clock clock;

  PledgeController(
      Pledges pledges,
      Pledging pledging,
      PartyChanges parties,
      AuditTrail trail,
      Pages pages,
      Clock clock) {
    this.pledges = pledges;
    this.pledging = pledging;
    this.parties = parties;
    this.trail = trail;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.PLEDGE_VIEW)
  String list(Access access, Model model) {
    Page page = pages.page(WORDS.say("title"));
    String year = page.year(LocalDate.now(clock));
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("lines", pledges.seenBy(access, year));
    model.addAttribute(
        "missing",
        pledges.open(access, year).stream()
            .map(place -> new MissingPledge(begin(place), pledges.nameOf(place)))
            .toList());
    return "pledges/pledges";
  }

  private static String begin(Scope place) {
    UUID block = place.block();
    return ADDRESS + "/moi" + (block == null ? "" : "?khoi=" + block);
  }

  @GetMapping(ONE)
  @Requires(Permission.PLEDGE_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Pledge pledge = pledges.pledge(id, access);
    boolean mayEdit = pledges.may(Permission.PLEDGE_EDIT, pledge.place(), access);
    model.addAttribute("page", pages.page(WORDS.say("pledge", pledge.year())));
    model.addAttribute("of", pledges.nameOf(pledge.place()));
    model.addAttribute("pledge", pledge);
    model.addAttribute("stale", YearsNamed.stale(pledge.said().points(), pledge.year()));
    model.addAttribute("signing", signing(pledge, access));
    model.addAttribute("steps", steps(pledge));
    model.addAttribute(
        "buttons",
        PledgeMoves.buttons(pledge, permission -> pledges.may(permission, pledge.place(), access)));
    model.addAttribute("mayWrite", mayEdit && pledge.state() == PledgeState.DRAFT);
    model.addAttribute("mayEntitle", mayEdit && pledge.takesParties());
    model.addAttribute("changes", PartiesInView.of(pledge, parties));
    model.addAttribute(
        "trail", trail.of(new Act.Subject("pledge", id)).stream().map(Entry::text).toList());
    return "pledges/pledge";
  }

  private List<Signing> signing(Pledge pledge, Access access) {
    return pledges.signatories(pledge).stream()
        .map(signatory -> new Signing(signatory, pledges.maySign(pledge, signatory, access)))
        .toList();
  }

  private static List<Step> steps(Pledge pledge) {
    PledgeState state = pledge.state();
    return switch (state) {
      case VOID -> List.of(Step.current(state.words()));
      case DRAFT ->
          List.of(
              Step.current(state.words()),
              Step.ahead(PledgeState.OPEN.words()),
              Step.ahead(PledgeState.SIGNED.words()));
      case OPEN ->
          List.of(
              Step.done(PledgeState.DRAFT.words(), null, null),
              Step.current(state.words()),
              Step.ahead(PledgeState.SIGNED.words()));
      case SIGNED, ENDED ->
          List.of(
              Step.done(PledgeState.DRAFT.words(), null, null),
              Step.done(PledgeState.OPEN.words(), null, null),
              Step.current(state.words()));
    };
  }

  @PostMapping(ONE + "/buoc/{move}")
  @Requires(Permission.PLEDGE_VIEW)
  String move(
      @PathVariable UUID id, @PathVariable String move, @RequestParam long version, Access access) {
    PledgeMove asked = PledgeMoves.of(move);
    Pledge pledge = pledges.pledge(id, asked.permission(), access);
    return pages.after(
        pledging.move(pledge.seen(version), asked, "", access.actor()),
        "redirect:" + pledge.address(),
        WORDS.say("notice." + asked.name()));
  }
}

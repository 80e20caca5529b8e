package vn.tdkt.commitments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.commitments.Commitment;
import vn.tdkt.commitments.CommitmentCoverage;
import vn.tdkt.commitments.Commitments;
import vn.tdkt.commitments.Committing;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Years;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** One's own commitment of the year, and who of the unit has made one. */
@Controller
@RequestMapping(CommitmentController.ADDRESS)
class CommitmentController {
  static final String ADDRESS = "/cam-ket";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("commitments");

  private final Commitments commitments;
  private final Committing committing;
  private final Pages pages;
  private final Clock clock;

  CommitmentController(Commitments commitments, Committing committing, Pages pages, Clock clock) {
    this.commitments = commitments;
    this.committing = committing;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.OWN_WORK)
  String list(Access access, Model model) {
    boolean commits = commitments.ownUnit(Permission.COMMITMENT_OWN, access).isPresent();
    if (!commits && !access.holds(Permission.COMMITMENT_COVERAGE)) {
      throw new NotVisible("commitments");
    }
    Page page = pages.page(WORDS.say("title"));
    String year = page.year(LocalDate.now(clock));
    LocalDate day = within(year);
    Optional<UUID> covered = commitments.ownUnit(Permission.COMMITMENT_COVERAGE, access);
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("commits", commits);
    model.addAttribute("known", commitments.self(access).isPresent());
    model.addAttribute("own", commitments.own(year, access).orElse(null));
    model.addAttribute(
        "coverage", covered.map(unit -> commitments.coverage(unit, year, day)).orElse(null));
    model.addAttribute("counts", counts(covered, year, day, access));
    model.addAttribute("mayRead", may(Permission.COMMITMENT_READ, access));
    model.addAttribute("mayNote", may(Permission.COMMITMENT_ON_PAPER, access));
    return "commitments/commitments";
  }

  private List<Commitments.UnitCount> counts(
      Optional<UUID> covered, String year, LocalDate day, Access access) {
    return covered.isEmpty() && access.holds(Permission.COMMITMENT_COVERAGE)
        ? commitments.counts(year, day, access)
        : List.of();
  }

  private boolean may(Permission permission, Access access) {
    return commitments.ownUnit(permission, access).isPresent();
  }

  private LocalDate within(String label) {
    return within(label, LocalDate.now(clock));
  }

  /** The persons of a year that is over are those of its last day. */
  static LocalDate within(String label, LocalDate today) {
    LocalDate last = LocalDate.of(Years.calendarYear(label, today), 12, 31);
    return today.isBefore(last) ? today : last;
  }

  @GetMapping(ONE)
  @Requires(Permission.OWN_WORK)
  String show(@PathVariable UUID id, Access access, Model model) {
    Commitment commitment = commitments.commitment(id, access);
    boolean own = commitments.isOwn(commitment, access);
    if (!own) {
      committing.opened(commitment, access.actor());
    }
    model.addAttribute(
        "page", pages.page(own ? WORDS.say("own") : WORDS.say("of", name(commitment))));
    model.addAttribute("commitment", commitment);
    model.addAttribute("own", own);
    return "commitments/commitment";
  }

  private String name(Commitment commitment) {
    return commitments
        .coverage(commitment.unit(), commitment.year(), within(commitment.year()))
        .lines()
        .stream()
        .filter(line -> line.person().equals(commitment.person()))
        .map(CommitmentCoverage.Line::fullName)
        .findFirst()
        .orElse(WORDS.say("somebody"));
  }
}

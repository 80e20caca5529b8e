package vn.tdkt.commitments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
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
import vn.tdkt.commitments.Commitment;
import vn.tdkt.commitments.CommitmentCoverage;
import vn.tdkt.commitments.Commitments;
import vn.tdkt.commitments.Committing;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The officer notes that a person committed on paper: the day, and nothing of what it says. */
@Controller
@RequestMapping(CommitmentController.ADDRESS + "/ban-giay/{person:[0-9a-f-]{36}}")
class PaperCommitmentController {
  private static final Words WORDS = Words.of("commitments");
  private static final String ON = "on";
  private static final String REASON = "reason";

  private final Commitments commitments;
  private final Committing committing;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  PaperCommitmentController(
      Commitments commitments, Committing committing, Forms forms, Pages pages, Clock clock) {
    this.commitments = commitments;
    this.committing = committing;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.COMMITMENT_ON_PAPER)
  ModelAndView note(@PathVariable UUID person, Access access) {
    return forms.show(noting(line(person, access), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.COMMITMENT_ON_PAPER)
  ModelAndView note(
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    CommitmentCoverage.Line line = line(person, access);
    Typed typed = new Typed(values);
    Committing.Whose whose = new Committing.Whose(unit(access), line.person(), year());
    return forms.end(
        noting(line, typed),
        typed,
        () -> committing.make(whose, typed.day(ON), List.of(), access.actor()),
        done -> CommitmentController.ADDRESS,
        WORDS.say("notice.noted"));
  }

  @GetMapping("/bo")
  @Requires(Permission.COMMITMENT_ON_PAPER)
  ModelAndView drop(@PathVariable UUID person, Access access) {
    CommitmentCoverage.Line line = line(person, access);
    made(line);
    return forms.show(dropping(line, Typed.NOTHING));
  }

  @PostMapping("/bo")
  @Requires(Permission.COMMITMENT_ON_PAPER)
  ModelAndView drop(
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    CommitmentCoverage.Line line = line(person, access);
    Commitment made = made(line);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(line, typed),
        typed,
        () -> committing.voidIt(made, typed.text(REASON), access.actor()),
        done -> CommitmentController.ADDRESS,
        WORDS.say("notice.dropped"));
  }

  private UUID unit(Access access) {
    return commitments
        .ownUnit(Permission.COMMITMENT_ON_PAPER, access)
        .orElseThrow(() -> new NotVisible("commitments of no unit"));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private CommitmentCoverage.Line line(UUID person, Access access) {
    LocalDate today = LocalDate.now(clock);
    return commitments
        .coverage(unit(access), year(), CommitmentController.within(year(), today))
        .lines()
        .stream()
        .filter(line -> line.person().value().equals(person))
        .findFirst()
        .orElseThrow(() -> new NotVisible("person of others"));
  }

  private static Commitment made(CommitmentCoverage.Line line) {
    Commitment made = line.made();
    if (made == null || !made.onPaper()) {
      throw new NotVisible("nothing on paper");
    }
    return made;
  }

  private static Form noting(CommitmentCoverage.Line line, Typed typed) {
    Field on = Field.of(Field.Kind.DATE, ON, WORDS.say("field.on"), typed.or(ON, ""));
    return Form.of(
            WORDS.say("paper", line.fullName()),
            address(line),
            CommitmentController.ADDRESS,
            List.of(on.asRequired()))
        .saying(WORDS.say("paper.intro"))
        .button(WORDS.say("save"));
  }

  private static Form dropping(CommitmentCoverage.Line line, Typed typed) {
    Field reason =
        Field.of(Field.Kind.LONG_TEXT, REASON, WORDS.say("field.reason"), typed.or(REASON, ""));
    return Form.of(
            WORDS.say("drop", line.fullName()),
            address(line) + "/bo",
            CommitmentController.ADDRESS,
            List.of(reason.asRequired()))
        .button(WORDS.say("drop.button"));
  }

  private static String address(CommitmentCoverage.Line line) {
    return CommitmentController.ADDRESS + "/ban-giay/" + line.person().value();
  }
}

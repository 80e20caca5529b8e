package vn.tdkt.plans;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.AdministrativePaper;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Issuer;
import vn.tdkt.papers.Outline;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.Signature;

/**
 * A plan as the official paper (REQ-57, REQ-171): the program numbers, so that no number is missing
 * and none comes twice.
 *
 * @param place where the unit has its seat, above the date
 */
public record PlanPaper(WholePlan whole, UnitView unit, String place) {
  private static final Words WORDS = Words.of("plans");

  public Paper paper() {
    Plan plan = whole.plan();
    Issue issue = plan.issue();
    Issuer issuer = Issuer.of(unit.fullName(), symbol(issue));
    String above = unit.parentName();
    AdministrativePaper paper =
        AdministrativePaper.of(
                PaperKind.PLAN,
                above == null ? issuer : issuer.under(above.toUpperCase(Locale.ROOT)),
                dateline(plan))
            .about(WORDS.say("paper.about", plan.year()))
            .text(outline())
            .signed(Signature.of(WORDS.say("paper.signer")))
            .sentTo(whole.chapter(Chapter.RECIPIENTS).paragraphs().toArray(String[]::new));
    return (issue == null ? paper : paper.numbered(number(issue))).paper();
  }

  private Dateline dateline(Plan plan) {
    Issue issue = plan.issue();
    return issue == null
        ? Dateline.open(place, plan.time().from().getYear())
        : Dateline.on(place, issue.on());
  }

  /** As the records officer wrote it ("58/KH-LHH"); before that, the unit's own. */
  private String symbol(@Nullable Issue issue) {
    int dash = issue == null ? -1 : issue.number().indexOf('-');
    return issue == null || dash < 0 ? unit.name().symbol() : issue.number().substring(dash + 1);
  }

  /** The symbol stands in the head already. */
  private static String number(Issue issue) {
    int slash = issue.number().indexOf('/');
    return slash < 0 ? issue.number() : issue.number().substring(0, slash);
  }

  private Outline outline() {
    Outline outline = new Outline();
    if (!isEmpty(Chapter.PURPOSE) || !isEmpty(Chapter.DEMANDS)) {
      outline.heading(WORDS.say("paper.purpose"));
    }
    chapter(outline, Chapter.PURPOSE);
    chapter(outline, Chapter.DEMANDS);
    outline.heading(WORDS.say("paper.content"));
    chapter(outline, Chapter.POLICIES);
    chapter(outline, Chapter.WORK);
    numbered(outline, TargetKind.KEY_TASK, false);
    numbered(outline, TargetKind.TARGET, true);
    numbered(outline, TargetKind.TITLE, true);
    section(outline, Chapter.MEASURES, outline::text);
    section(outline, Chapter.ORGANISATION, outline::clause);
    return outline;
  }

  /** A section of its own; nothing where nothing is written. */
  private void section(Outline outline, Chapter chapter, Consumer<String> paragraph) {
    List<String> paragraphs = whole.chapter(chapter).paragraphs();
    if (!paragraphs.isEmpty()) {
      outline.heading(chapter.words());
      paragraphs.forEach(paragraph);
    }
  }

  private void chapter(Outline outline, Chapter chapter) {
    if (!isEmpty(chapter)) {
      outline.titledClause(chapter.words());
      whole.chapter(chapter).paragraphs().forEach(outline::text);
    }
  }

  private boolean isEmpty(Chapter chapter) {
    return whole.chapter(chapter).text().isEmpty();
  }

  private void numbered(Outline outline, TargetKind kind, boolean titled) {
    List<Target> targets = whole.targets(kind);
    if (titled && !targets.isEmpty()) {
      outline.titledClause(kind.words());
    }
    for (int i = 0; i < targets.size(); i++) {
      outline.text(WORDS.say("paper.numbered", i + 1, targets.get(i).text()));
    }
  }
}

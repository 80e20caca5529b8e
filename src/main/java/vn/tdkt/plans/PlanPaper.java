package vn.tdkt.plans;

import java.util.List;
import java.util.Locale;
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
    Plan.Issue issue = plan.issue();
    Issuer issuer = Issuer.of(unit.fullName(), unit.name().symbol());
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
    Plan.Issue issue = plan.issue();
    return issue == null
        ? Dateline.open(place, plan.time().from().getYear())
        : Dateline.on(place, issue.on());
  }

  /** The symbol stands in the head already. */
  private static String number(Plan.Issue issue) {
    int slash = issue.number().indexOf('/');
    return slash < 0 ? issue.number() : issue.number().substring(0, slash);
  }

  private Outline outline() {
    Outline outline = new Outline();
    outline.heading(WORDS.say("paper.purpose"));
    chapter(outline, Chapter.PURPOSE);
    chapter(outline, Chapter.DEMANDS);
    outline.heading(WORDS.say("paper.content"));
    chapter(outline, Chapter.POLICIES);
    chapter(outline, Chapter.WORK);
    numbered(outline, TargetKind.KEY_TASK, false);
    numbered(outline, TargetKind.TARGET, true);
    numbered(outline, TargetKind.TITLE, true);
    outline.heading(Chapter.MEASURES.words());
    paragraphs(outline, Chapter.MEASURES);
    outline.heading(Chapter.ORGANISATION.words());
    whole.chapter(Chapter.ORGANISATION).paragraphs().forEach(outline::clause);
    return outline;
  }

  private void chapter(Outline outline, Chapter chapter) {
    if (!whole.chapter(chapter).text().isEmpty()) {
      outline.titledClause(chapter.words());
      paragraphs(outline, chapter);
    }
  }

  private void paragraphs(Outline outline, Chapter chapter) {
    whole.chapter(chapter).paragraphs().forEach(outline::text);
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

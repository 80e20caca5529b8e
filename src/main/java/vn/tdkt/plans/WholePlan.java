package vn.tdkt.plans;

import java.util.Arrays;
import java.util.List;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.proofreading.Draft;
import vn.tdkt.proofreading.KnownEdition;

/** A plan with its text and its targets, each in the order of the paper. */
public record WholePlan(Plan plan, List<ChapterText> chapters, List<Target> targets) {
  public WholePlan {
    chapters = List.copyOf(chapters);
    targets = List.copyOf(targets);
  }

  public ChapterText chapter(Chapter chapter) {
    return chapters.stream()
        .filter(text -> text.chapter() == chapter)
        .findFirst()
        .orElseGet(() -> ChapterText.empty(chapter));
  }

  public List<Target> targets(TargetKind kind) {
    return targets.stream().filter(target -> target.kind() == kind).toList();
  }

  /** How many places came from last year and nobody has looked at yet. */
  public long unseen() {
    return chapters.stream().filter(ChapterText::copied).count()
        + targets.stream().filter(Target::copied).count();
  }

  /**
   * What a careful colleague would ask before the plan goes on (REQ-46, REQ-47, REQ-48).
   *
   * @param editions the contests that it may name
   */
  public List<Finding> findings(List<KnownEdition> editions) {
    Draft draft = new Draft(PaperKind.PLAN, Words.of("plans").say("paper.about", plan.year()));
    for (Chapter chapter : Chapter.values()) {
      chapter(chapter).paragraphs().forEach(text -> draft.line(chapter.words(), text));
    }
    Arrays.stream(TargetKind.values())
        .flatMap(kind -> targets(kind).stream())
        .forEach(target -> draft.line(target.kind().words(), target.text()));
    return draft.findings(editions);
  }
}

package vn.tdkt.plans;

import java.util.List;

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
}

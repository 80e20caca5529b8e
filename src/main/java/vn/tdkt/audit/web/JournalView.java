package vn.tdkt.audit.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.audit.JournalPage;

/**
 * What the page of the record shows.
 *
 * @param next address of the page after, or null
 */
public record JournalView(JournalForm form, List<Line> lines, @Nullable String next) {
  /** Changes beyond these are folded away: an import has as many as a sheet has rows. */
  private static final int SHOWN = 4;

  /**
   * One act.
   *
   * @param byPerson address of all that the same person did
   * @param ofThing address of all that was done to the same thing
   * @param address of the thing itself, or null
   */
  public record Line(
      String time,
      String who,
      String byPerson,
      List<String> sentences,
      List<String> more,
      String kind,
      String thing,
      String ofThing,
      @Nullable String address) {}

  static JournalView of(JournalForm form, JournalPage page) {
    UUID next = page.next();
    return new JournalView(
        form,
        page.lines().stream().map(line -> line(form, line)).toList(),
        next == null ? null : form.with(JournalController.BEFORE, next.toString()));
  }

  private static Line line(JournalForm form, JournalPage.Line line) {
    List<String> all = line.entry().sentences();
    int shown = Math.min(SHOWN, all.size());
    return new Line(
        line.entry().time(),
        line.entry().who(),
        form.by(line.entry().who()),
        all.subList(0, shown),
        all.subList(shown, all.size()),
        line.kind(),
        line.thing().name(),
        form.of(line.thing().subject()),
        line.thing().address());
  }
}

package vn.tdkt.initiatives;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;

/**
 * Which projects of a list are looked for.
 *
 * @param text part of a name or a member, accents ignored; may be empty
 * @param year a calendar year in which it goes on, or null for all
 * @param state or null for all
 * @param level or null for all
 */
public record ProjectQuery(
    List<UUID> units,
    String text,
    @Nullable Integer year,
    @Nullable ProjectState state,
    @Nullable ProjectLevel level) {
  public ProjectQuery {
    units = List.copyOf(units);
  }

  /** Whether a project is one of those; what was voided is shown with the others. */
  public boolean finds(ResearchProject project) {
    ResearchProject.Said said = project.said();
    return (year == null || said.touches(year))
        && (state == null || project.state() == state)
        && (level == null || said.level() == level)
        && Texts.folded(said.name() + " " + said.names()).contains(Texts.folded(text));
  }

  /** The same with another year; null asks for all. */
  public ProjectQuery in(@Nullable Integer other) {
    return new ProjectQuery(units, text, other, state, level);
  }

  public ProjectQuery at(@Nullable ProjectState other) {
    return new ProjectQuery(units, text, year, other, level);
  }

  public ProjectQuery on(@Nullable ProjectLevel other) {
    return new ProjectQuery(units, text, year, state, other);
  }
}

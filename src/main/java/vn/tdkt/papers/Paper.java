package vn.tdkt.papers;

import java.util.ArrayList;
import java.util.List;

/**
 * An official paper, A4, as its reader will see it, whatever the format.
 *
 * @param title what the file properties call it
 * @param twoSided whether the margins of even pages are mirrored
 * @param sections at least one
 */
public record Paper(String title, boolean twoSided, List<Section> sections) {
  public Paper {
    title = Run.of(title).text().replace('\n', ' ');
    sections = List.copyOf(sections);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a paper needs a page");
    }
  }

  public static Builder builder(String title) {
    return new Builder(title);
  }

  /** Collects blocks from top to bottom; starts on an upright page. */
  public static final class Builder {
    private final String title;
    private final List<Section> done = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Orientation orientation = Orientation.PORTRAIT;
    private Section.Start start = Section.Start.ANNEX;
    private boolean twoSided;

    private Builder(String title) {
      this.title = title;
    }

    /** Printed on both sides of the sheet. */
    public Builder twoSided() {
      twoSided = true;
      return this;
    }

    public Builder add(Block... more) {
      blocks.addAll(List.of(more));
      return this;
    }

    /** What follows stands on a new page; at the beginning: on the first. */
    public Builder page(Orientation how) {
      if (!blocks.isEmpty()) {
        finishSection(Section.Start.NEXT_PAGE);
      }
      orientation = how;
      return this;
    }

    /** What follows is an annex. */
    public Builder annex(Orientation how) {
      finishSection(Section.Start.ANNEX);
      orientation = how;
      return this;
    }

    public Paper build() {
      finishSection(Section.Start.ANNEX);
      return new Paper(title, twoSided, done);
    }

    private void finishSection(Section.Start next) {
      done.add(new Section(orientation, start, blocks));
      blocks.clear();
      start = next;
    }
  }
}

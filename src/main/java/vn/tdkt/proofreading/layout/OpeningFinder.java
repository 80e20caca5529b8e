package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.SetParagraph;

/** Finds what stands between the head and the text: title, whom it is addressed to, its bases. */
final class OpeningFinder {
  /** A paper comes to its text within so many paragraphs. */
  private static final int LONGEST = 25;

  private final List<SetParagraph> paragraphs;
  private final Parts parts;
  private @Nullable PaperKind kind;
  private int next;

  OpeningFinder(List<SetParagraph> paragraphs, Parts parts, int from) {
    this.paragraphs = paragraphs;
    this.parts = parts;
    this.next = from;
  }

  /**
   * Finds the parts.
   *
   * @return the first paragraph of the text
   */
  int find() {
    if (next < paragraphs.size()) {
      title(paragraphs.get(next));
    }
    addressed();
    bases();
    return next;
  }

  @Nullable PaperKind kind() {
    return kind;
  }

  private void title(SetParagraph paragraph) {
    List<SetParagraph> lines = paragraph.lines();
    Optional<PaperKind> named = Sighting.titled(lines.getFirst());
    if (named.isEmpty()) {
      return;
    }
    kind = named.get();
    parts.add(Part.TITLE, lines.getFirst(), next);
    for (SetParagraph line : lines.subList(1, lines.size())) {
      parts.add(Part.ABOUT, line, next);
    }
    next++;
    while (next < paragraphs.size() && isAbout(paragraphs.get(next))) {
      for (SetParagraph line : paragraphs.get(next).lines()) {
        parts.add(Part.ABOUT, line, next);
      }
      next++;
    }
  }

  /** Centred or at least bold, and no other part; capitals below it name who decides. */
  private boolean isAbout(SetParagraph paragraph) {
    String text = paragraph.text();
    if (paragraph.isBlank()) {
      return !parts.has(Part.ABOUT) && paragraph.rule() == null;
    }
    boolean looks =
        paragraph.setting().align() == Alignment.CENTRE
            || (paragraph.isBold() && !parts.has(Part.ABOUT));
    return looks
        && !paragraph.inTable()
        && !Sighting.isAddressed(text)
        && !Sighting.isBasis(text)
        && !(paragraph.inCapitals() && parts.has(Part.ABOUT))
        && !StructureCheck.isDivision(text);
  }

  private void addressed() {
    int end = Math.min(paragraphs.size(), next + LONGEST);
    for (int i = next; i < end; i++) {
      SetParagraph paragraph = paragraphs.get(i);
      if (Sighting.isAddressed(paragraph.text())) {
        parts.add(Part.ADDRESSED, paragraph, i);
        next = behindList(i + 1);
        return;
      }
    }
  }

  /** Several addressees stand below, each with a hyphen. */
  private int behindList(int from) {
    int i = from;
    while (i < paragraphs.size()
        && (paragraphs.get(i).isBlank() || paragraphs.get(i).text().startsWith("-"))) {
      parts.add(Part.ADDRESSED, paragraphs.get(i), i);
      i++;
    }
    return i;
  }

  private void bases() {
    int first = next;
    int end = Math.min(paragraphs.size(), next + LONGEST);
    while (first < end && !isBasis(first)) {
      if (paragraphs.get(first).text().length() >= Sighting.SENTENCE) {
        return;
      }
      first++;
    }
    int last = first;
    while (last < paragraphs.size() && (isBasis(last) || paragraphs.get(last).isBlank())) {
      last++;
    }
    if (isList(first, last)) {
      for (int i = first; i < last; i++) {
        parts.add(Part.BASIS, paragraphs.get(i), i);
      }
      next = last;
    }
  }

  /** A single sentence that happens to begin so is text, unless a decision rests on it. */
  private boolean isList(int first, int last) {
    boolean decides = kind == PaperKind.DECISION || kind == PaperKind.RESOLUTION;
    return last > first
        && (decides
            || paragraphs.subList(first, last).stream().anyMatch(p -> p.text().endsWith(";")));
  }

  private boolean isBasis(int index) {
    return Sighting.isBasis(paragraphs.get(index).text());
  }
}

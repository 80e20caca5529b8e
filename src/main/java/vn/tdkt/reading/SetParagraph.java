package vn.tdkt.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it is set, also an empty one.
 *
 * @param place of a text; an empty paragraph has that of the text before
 * @param sheet the sheet that it stands on, from 0, in {@link Layout#sheets()}
 * @param rule the line that it draws, or null
 */
public record SetParagraph(
    Place place, int sheet, Setting setting, List<SetRun> runs, @Nullable Rule rule) {
  private static final Pattern LINE_END = Pattern.compile("\n");
  private static final Pattern TABS = Pattern.compile("\t");

  public SetParagraph {
    runs = List.copyOf(runs);
  }

  /** What is read, with single spaces. */
  public String text() {
    return runs.stream()
        .map(SetRun::text)
        .collect(Collectors.joining())
        .replaceAll("[\\p{Z}\\t\\n]+", " ")
        .strip();
  }

  public boolean isBlank() {
    return runs.stream().noneMatch(SetRun::isSeen);
  }

  public boolean inTable() {
    return place.table() != null;
  }

  public boolean all(Predicate<SetRun> how) {
    return !isBlank() && runs.stream().filter(SetRun::isSeen).allMatch(how);
  }

  public boolean isBold() {
    return all(SetRun::bold);
  }

  public boolean isItalic() {
    return all(SetRun::italic);
  }

  public boolean inCapitals() {
    String text = text();
    return !isBlank() && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The size in which most of it is set; 0 where nothing is. */
  public int halfPoints() {
    return runs.stream()
        .filter(SetRun::isSeen)
        .collect(
            Collectors.groupingBy(
                SetRun::halfPoints, Collectors.summingInt(run -> run.text().length())))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** One for each line that its writer broke; the rule belongs to the last. */
  public List<SetParagraph> lines() {
    return split(LINE_END);
  }

  /** What stands beside each other on one line, put apart by tabs. */
  public List<SetParagraph> beside() {
    return split(TABS).stream().filter(part -> !part.isBlank()).toList();
  }

  private List<SetParagraph> split(Pattern at) {
    List<List<SetRun>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (SetRun run : runs) {
      List<String> texts = Stream.of(at.split(run.text(), -1)).toList();
      parts.getLast().add(run.saying(texts.getFirst()));
      for (String text : texts.subList(1, texts.size())) {
        parts.add(new ArrayList<>(List.of(run.saying(text))));
      }
    }
    List<SetParagraph> split = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Rule below = i == parts.size() - 1 ? rule : null;
      split.add(new SetParagraph(place, sheet, setting, parts.get(i), below));
    }
    return split;
  }
}

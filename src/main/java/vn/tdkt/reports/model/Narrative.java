package vn.tdkt.reports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with references to figures (REQ-49); each line is a paragraph. */
public record Narrative(List<Piece> pieces) {
  public static final Narrative EMPTY = new Narrative(List.of());

  /** {=id} or {=id:FORM}. */
  private static final Pattern KEPT = Pattern.compile("\\{=([0-9a-f-]{36})(?::([A-Z_]+))?\\}");

  public Narrative {
    pieces = List.copyOf(pieces);
  }

  /** As the store keeps it. */
  public static Narrative kept(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher reference = KEPT.matcher(text);
    int from = 0;
    while (reference.find()) {
      say(text.substring(from, reference.start()), pieces);
      String form = reference.group(2);
      pieces.add(
          new Piece.Counted(
              UUID.fromString(reference.group(1)),
              form == null ? FigureForm.WHOLE : FigureForm.valueOf(form)));
      from = reference.end();
    }
    say(text.substring(from), pieces);
    return new Narrative(pieces);
  }

  static void say(String words, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Said(words));
    }
  }

  /** For the store. */
  public String kept() {
    return pieces.stream().map(Narrative::kept).collect(Collectors.joining());
  }

  private static String kept(Piece piece) {
    return switch (piece) {
      case Piece.Said(String words) -> words;
      case Piece.Counted(UUID indicator, FigureForm form) ->
          "{=" + indicator + (form == FigureForm.WHOLE ? "" : ":" + form) + "}";
    };
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** What its figures are about. */
  public Set<UUID> counted() {
    return pieces.stream()
        .filter(Piece.Counted.class::isInstance)
        .map(piece -> ((Piece.Counted) piece).indicator())
        .collect(Collectors.toSet());
  }

  /** One for each line that has something in it. */
  public List<Narrative> paragraphs() {
    return kept()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Narrative::kept)
        .toList();
  }
}

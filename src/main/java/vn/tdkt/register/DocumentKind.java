package vn.tdkt.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.PaperKind;

/**
 * The kind of a document: one of Decree 30/2020, annex III, or what only comes in, such as a
 * circular.
 *
 * @param code as it is kept
 */
public record DocumentKind(String code) {
  private static final List<String> OTHERS = List.of("LAW", "DECREE", "CIRCULAR", "OTHER");

  /**
   * @throws IllegalArgumentException if there is no such kind
   */
  public DocumentKind {
    if (!OTHERS.contains(code)) {
      PaperKind.valueOf(code);
    }
  }

  public static DocumentKind of(PaperKind kind) {
    return new DocumentKind(kind.name());
  }

  /** All, those of the decree first. */
  public static List<DocumentKind> all() {
    return Stream.concat(Arrays.stream(PaperKind.values()).map(Enum::name), OTHERS.stream())
        .map(DocumentKind::new)
        .toList();
  }

  /** The kind of the decree; nothing for what only comes in. */
  public Optional<PaperKind> paper() {
    return OTHERS.contains(code) ? Optional.empty() : Optional.of(PaperKind.valueOf(code));
  }

  /** "Kế hoạch". */
  public String label() {
    return paper().map(PaperKind::label).orElseGet(() -> Words.of("register").say("kind." + code));
  }
}

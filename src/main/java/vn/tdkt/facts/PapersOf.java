package vn.tdkt.facts;

import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Words;

/**
 * The way from a figure of a time to the papers that prove it.
 *
 * @param figure whose page it belongs to
 */
public record PapersOf(UUID figure, UUID fact, int count) {
  private static final Words WORDS = Words.of("facts");

  public static PapersOf of(Fact fact, List<FactPaper> papers) {
    return new PapersOf(fact.indicator(), fact.id(), papers.size());
  }

  public String address() {
    return "/so-lieu/" + figure + "/minh-chung/" + fact;
  }

  /** "Minh chứng (2)". */
  public String words() {
    return count == 0 ? WORDS.say("evidence") : WORDS.say("evidence.count", count);
  }
}

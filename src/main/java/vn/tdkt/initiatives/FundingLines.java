package vn.tdkt.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tdkt.facts.Money;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;

/** Reads money and its sources as people type them: "630 triệu", "Ngân sách tỉnh: 420 triệu". */
public final class FundingLines {
  private static final Citation MONEY = Citation.of("REQ-72");

  private FundingLines() {}

  /**
   * @param total may be empty
   * @param lines one source each, the amount behind the last colon
   */
  public static Outcome<Funding> read(String total, List<String> lines) {
    Optional<Long> whole = amount(total);
    if (whole.isEmpty() && !total.isBlank()) {
      return Outcome.refused("initiatives.refused.money", MONEY, total);
    }
    List<Funding.Source> sources = new ArrayList<>();
    for (String line : lines) {
      int colon = line.lastIndexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip();
      Optional<Long> part = colon < 0 ? Optional.empty() : amount(line.substring(colon + 1));
      if (name.isEmpty() || part.isEmpty()) {
        return Outcome.refused("initiatives.refused.source", MONEY, line);
      }
      sources.add(new Funding.Source(name, part.get()));
    }
    return new Funding(whole.orElse(null), sources).checked();
  }

  private static Optional<Long> amount(String typed) {
    return Money.read(typed).filter(Score::isWhole).map(score -> score.floor().longValueExact());
  }
}

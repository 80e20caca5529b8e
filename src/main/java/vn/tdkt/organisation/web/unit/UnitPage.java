package vn.tdkt.organisation.web.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.UnitDetails;
import vn.tdkt.organisation.UnitHistory;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Fact;
import vn.tdkt.organisation.web.Link;

/**
 * A unit as its first page shows it.
 *
 * @param below the units right below it
 * @param blocks to which it belongs, year by year
 * @param years its yearly profiles
 */
public record UnitPage(
    List<Fact> facts,
    List<UnitView> below,
    List<BlockLine> blocks,
    List<Link> years,
    UnitHistory history) {
  private static final Words WORDS = Words.of("organisation");

  static List<Fact> facts(UnitView unit, UnitDetails details) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(WORDS.say("input.shortName"), unit.shortName()));
    add(facts, "input.symbol", unit.name().symbol());
    add(facts, "input.address", details.address());
    add(facts, "input.founding", details.founding());
    if (details.foundedOn() != null) {
      add(facts, "input.founded", VietnamTime.date(details.foundedOn()));
    }
    return facts;
  }

  private static void add(List<Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(WORDS.say(key), value));
    }
  }

  /** The profiles that there are, and this year's for those who may fill it in. */
  static List<Link> years(UnitId unit, List<Integer> stored, LocalDate today, boolean mayEdit) {
    List<Integer> years = new ArrayList<>(stored);
    if (mayEdit && !years.contains(today.getYear())) {
      years.addFirst(today.getYear());
    }
    return years.stream()
        .map(
            year ->
                new Link(WORDS.say("unit.profile-of", year), ProfileController.address(unit, year)))
        .toList();
  }
}

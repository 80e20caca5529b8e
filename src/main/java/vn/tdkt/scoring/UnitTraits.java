package vn.tdkt.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.organisation.TraitHeld;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;

/** What the register of units knows, as the methods of a criteria set ask for it. */
@Component
class UnitTraits {
  private final Units units;

  UnitTraits(Units units) {
    this.units = units;
  }

  List<Attribute> of(UnitId unit, Validity year) {
    return units.traits(unit, year).stream().map(UnitTraits::attribute).toList();
  }

  private static Attribute attribute(TraitHeld held) {
    return new Attribute(
        held.trait().words(),
        held.trait().words(held.value()),
        held.valid().from(),
        held.valid().to());
  }

  /** What was said, and beside it whatever is known under other names. */
  static List<Attribute> joined(List<Attribute> said, List<Attribute> known) {
    Set<String> names = said.stream().map(Attribute::name).collect(Collectors.toSet());
    List<Attribute> all = new ArrayList<>(said);
    known.stream().filter(one -> !names.contains(one.name())).forEach(all::add);
    return all;
  }
}

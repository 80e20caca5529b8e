package vn.tdkt.organisation.web.unit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.AsOf;
import vn.tdkt.organisation.web.Link;

/**
 * What stands at the head of every page of a unit.
 *
 * @param line what it is, and under which body
 * @param ended since when it is no more, or null
 * @param parts the pages of the unit
 * @param here the one that is shown
 * @param address of that page
 */
public record UnitHead(
    String line,
    @Nullable String ended,
    boolean fictional,
    List<Link> parts,
    String here,
    String address,
    AsOf asOf) {
  private static final Words WORDS = Words.of("organisation");

  static UnitHead of(UnitView unit, UnitAct.Part part, AsOf asOf) {
    String parent = unit.parentName();
    return new UnitHead(
        unit.kind().words() + (parent == null ? "" : " · " + parent),
        unit.ended() == null
            ? null
            : WORDS.say("unit.ended", VietnamTime.date(unit.ended().minusDays(1))),
        unit.fictional(),
        Stream.of(UnitAct.Part.values()).map(each -> link(unit, each, asOf)).toList(),
        name(part),
        UnitController.address(unit.id(), part),
        asOf);
  }

  private static Link link(UnitView unit, UnitAct.Part part, AsOf asOf) {
    return new Link(name(part), asOf.keptBy(UnitController.address(unit.id(), part)));
  }

  private static String name(UnitAct.Part part) {
    return WORDS.say("unit-part." + part.name());
  }
}

package vn.tdkt.bench.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.criteria.model.ByPoints;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Score;

/**
 * An invented block: groups of ten criteria of ten points, eight ways of scoring in turn, every
 * eighth relative to the best. The same numbers always give the same block.
 */
public record FictionalBlock(int units, int leaves, List<List<Facts>> facts) {
  static final int GROUP = 10;
  private static final long SEED = 2026;

  /**
   * @param leaves a multiple of ten
   */
  public static FictionalBlock of(int units, int leaves) {
    Random random = new Random(SEED);
    List<List<Facts>> facts = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      facts.add(IntStream.range(0, leaves).mapToObj(i -> Kind.of(i).facts(random)).toList());
    }
    return new FictionalBlock(units, leaves, facts);
  }

  public CriteriaSet set() {
    List<Item> groups = new ArrayList<>();
    for (int group = 0; group < leaves / GROUP; group++) {
      List<Item> children = new ArrayList<>();
      for (int i = 0; i < GROUP; i++) {
        children.add(leaf(group * GROUP + i));
      }
      String ref = String.valueOf(group + 1);
      Heading heading = Heading.of(ref, "Nhóm " + ref, Score.of(GROUP * 10));
      groups.add(new Item.Branch(heading, children));
    }
    return CriteriaSet.of(
        "Bộ tiêu chí giả định", "2026", groups, Terms.DEFAULT.with(ByPoints.total()));
  }

  public List<UnitSheet> sheets() {
    return IntStream.range(0, units).mapToObj(this::sheet).toList();
  }

  private UnitSheet sheet(int unit) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int leaf = 0; leaf < leaves; leaf++) {
      entries.put(ref(leaf), Entry.of(Kind.of(leaf).answer(facts.get(unit).get(leaf))));
    }
    return UnitSheet.of("Đơn vị " + (unit + 1), entries);
  }

  private static Item leaf(int leaf) {
    Heading heading = Heading.of(ref(leaf), "Tiêu chí " + (leaf + 1), Score.of(10));
    return new Item.Leaf(heading, Method.of(Kind.of(leaf).rule));
  }

  private static String ref(int leaf) {
    return (leaf / GROUP + 1) + "." + (leaf % GROUP + 1);
  }
}

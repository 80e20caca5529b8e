package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.Band;
import vn.tdkt.criteria.model.Bands;
import vn.tdkt.criteria.model.PlanBands;
import vn.tdkt.criteria.model.Zero;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;

/** Points by ranges of a share or a number (M6), or of what was planned (M8). */
final class TableOfRanges implements Shape {
  private static final Form SHARE_IN_NAME =
      Form.of("tỷ lệ (?<of>\\S.*?)(?: ?/ ?| (?:trên|so với)(?: tổng số| tổng) )(?<out>\\S.*)");

  private static final Form PLAN = Form.of("\\b(?:kế hoạch|chỉ tiêu)\\b");

  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(
        Clause.InBand.class,
        Clause.Otherwise.class,
        Clause.Share.class,
        Clause.Threshold.class,
        Clause.NothingIsFull.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.InBand> lines = told.all(Clause.InBand.class);
    Clause.Threshold threshold = told.first(Clause.Threshold.class);
    if (threshold != null && lines.isEmpty() && told.all(Clause.Threshold.class).size() == 1) {
      return table(told, List.of(threshold.reached()), leaf).asking("threshold");
    }
    boolean alike =
        lines.stream().map(line -> line.band().in().percent()).distinct().count() == 1
            && said(lines.stream().map(Clause.InBand::of)) <= 1
            && said(lines.stream().map(Clause.InBand::unit)) <= 1;
    if (threshold != null || !alike || told.all(Clause.Otherwise.class).size() > 1) {
      return null;
    }
    return table(told, lines, leaf)
        .askingIf(lines.size() == 1 && told.first(Clause.Otherwise.class) == null, "one-range");
  }

  private static long said(Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).map(Texts::folded).distinct().count();
  }

  private static Draft table(Told told, List<Clause.InBand> lines, Heading leaf) {
    List<Band> bands = lines.stream().map(Clause.InBand::band).toList();
    Clause.Otherwise rest = told.first(Clause.Otherwise.class);
    Score otherwise = rest == null ? null : rest.points();
    boolean percent = bands.getFirst().in().percent();
    String of = first(lines.stream().map(Clause.InBand::of));
    String unit = first(lines.stream().map(Clause.InBand::unit));
    Clause.Share share = share(told, leaf.name());
    if (percent && share == null && (PLAN.in(unit) || PLAN.in(of))) {
      PlanBands plan = new PlanBands(bands, PlanBands.Better.HIGHER, null, otherwise, Zero.ASK);
      return Draft.of(plan);
    }
    Zero zero = told.first(Clause.NothingIsFull.class) == null ? Zero.ASK : Zero.FULL;
    String measured = !of.isEmpty() ? of : percent || unit.isEmpty() ? leaf.name() : unit;
    Bands table =
        share == null
            ? new Bands(bands, Doubts.label(measured), null, otherwise, false, zero)
            : new Bands(bands, share.of(), share.outOf(), otherwise, false, zero);
    boolean shareOfNumbers = !percent && Texts.folded(measured + leaf.name()).contains("ty le");
    boolean otherUnit = percent && !unit.isEmpty();
    return Draft.of(table)
        .askingIf(shareOfNumbers, "percent-missing")
        .askingIf(otherUnit, "percent-of", unit)
        .askingIf(zero == Zero.FULL && share == null, "nothing-arose")
        .doubting(of.isEmpty() ? List.of() : List.of(of));
  }

  private static String first(Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).findFirst().orElse("");
  }

  private static Clause.@Nullable Share share(Told told, String name) {
    Clause.Share said = told.first(Clause.Share.class);
    var named = said == null ? SHARE_IN_NAME.whole(name) : null;
    return named == null
        ? said
        : new Clause.Share(
            name, Doubts.label(named.group("of")), Doubts.label(named.group("out")), false);
  }
}

package vn.tdkt.block.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.block.RankLine;
import vn.tdkt.criteria.RankingTerms;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Words;

/** Puts the members in order as they count now (REQ-108). */
public final class Standings {
  private static final Comparator<RankLine> ORDER =
      Comparator.comparing(RankLine::group)
          .thenComparing(RankLine::rank, Comparator.nullsLast(Comparator.naturalOrder()));

  private Standings() {}

  /** Best first within each group; who is unranked stands behind, with the reason. */
  public static List<RankLine> of(Assessment now) {
    boolean groups = RankingTerms.of(now.criteria()).map(RankingTerms::withinGroups).orElse(false);
    Map<UUID, SheetResult> results = new HashMap<>();
    List<RankLine> lines = new ArrayList<>();
    for (Seat seat : now.seats()) {
      SheetResult counted = now.counted(seat);
      if (counted != null) {
        results.put(seat.unit().value(), counted);
      }
      lines.add(line(seat, groups, now.self(seat), counted));
    }
    lines.sort(ORDER);
    for (int i = 0; i + 1 < lines.size(); i++) {
      lines.set(i, decided(now, lines.get(i), lines.get(i + 1), results));
    }
    return lines;
  }

  private static RankLine line(
      Seat seat, boolean groups, @Nullable SheetResult self, @Nullable SheetResult counted) {
    String group = groups ? seat.member().group() : "";
    UUID unit = seat.unit().value();
    String name = seat.member().name();
    if (counted == null || self == null) {
      String why = Words.of("block").say("unranked.not-sent");
      return new RankLine(unit, name, group, null, null, null, null, null, null, null, why, null);
    }
    SheetResult.Percent percent = counted.percent();
    SheetResult.UnitClass clazz = counted.clazz();
    return new RankLine(
        unit,
        name,
        group,
        self.total(),
        counted.base(),
        counted.bonus(),
        counted.total(),
        percent == null ? null : percent.value(),
        clazz == null ? null : clazz.label(),
        counted.rank(),
        counted.unranked(),
        null);
  }

  private static RankLine decided(
      Assessment now, RankLine line, RankLine next, Map<UUID, SheetResult> results) {
    SheetResult before = results.get(line.unit());
    SheetResult after = results.get(next.unit());
    boolean ranked = line.rank() != null && next.rank() != null;
    if (!ranked || before == null || after == null || !line.group().equals(next.group())) {
      return line;
    }
    String link = RankingTerms.decided(now.criteria(), before, after).orElse(null);
    return new RankLine(
        line.unit(),
        line.name(),
        line.group(),
        line.self(),
        line.base(),
        line.bonus(),
        line.total(),
        line.percent(),
        line.clazz(),
        line.rank(),
        line.unranked(),
        link);
  }
}

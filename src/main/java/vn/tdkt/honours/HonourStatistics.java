package vn.tdkt.honours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.honours.store.HonourCounts;
import vn.tdkt.honours.store.HonourStore;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** Awards counted along what somebody chooses, and those behind each figure (REQ-179). */
@Service
public class HonourStatistics {
  private final HonourCounts counts;
  private final HonourStore honours;
  private final HonourKeys keys;
  private final Units units;
  private final Clock clock;

  HonourStatistics(
      HonourCounts counts, HonourStore honours, HonourKeys keys, Units units, Clock clock) {
    this.counts = counts;
    this.honours = honours;
    this.keys = keys;
    this.units = units;
    this.clock = clock;
  }

  /** The units whose awards the person sees, in Vietnamese order. */
  @Transactional(readOnly = true)
  public List<UnitView> units(Access access) {
    return units.search(access.places(Permission.HONOUR_VIEW), "", today());
  }

  @Transactional(readOnly = true)
  public HonourStatistic count(HonourLayout layout, HonourSlice slice) {
    List<HonourDimension> by = layout.keys();
    List<HonourTally> tallies = counts.count(by, slice, today());
    List<List<HonourKey>> shown = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      int key = i;
      List<String> present =
          tallies.stream().map(tally -> tally.values().get(key)).distinct().toList();
      shown.add(keys.of(by.get(i), present, layout.zero(), slice, today()));
    }
    return HonourStatistic.of(layout, shown, tallies, possible(layout));
  }

  /** How many awards are behind a figure. */
  @Transactional(readOnly = true)
  public int count(HonourSlice slice) {
    return counts.count(slice, today());
  }

  /** One page of the awards behind a figure, the latest first. */
  @Transactional(readOnly = true)
  public List<Honour> find(HonourSlice slice, int page) {
    return counts.find(slice, page, today());
  }

  /** What the awards behind a figure have in common, in words. */
  @Transactional(readOnly = true)
  public List<HonourKey> common(HonourSlice slice) {
    return slice.only().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            one ->
                keys.of(one.getKey(), List.of(one.getValue()), false, slice, today()).stream()
                    .map(key -> new HonourKey(one.getKey().words(), key.label())))
        .toList();
  }

  /** Whether a title can stand beside a kind, a level or a sort of recipient. */
  private Predicate<List<HonourKey>> possible(HonourLayout layout) {
    int at = layout.down().indexOf(HonourDimension.TITLE);
    if (at < 0 || layout.down().size() < 2) {
      return line -> true;
    }
    HonourDimension beside = layout.down().get(1 - at);
    Map<String, Title> titles =
        honours.titles().stream().collect(Collectors.toMap(Title::code, Function.identity()));
    return line -> {
      Title title = titles.get(line.get(at).value());
      return title == null || fits(title, beside, line.get(1 - at).value());
    };
  }

  private static boolean fits(Title title, HonourDimension beside, String value) {
    return switch (beside) {
      case KIND -> title.kind().name().equals(value);
      case LEVEL -> title.level().name().equals(value);
      case RECIPIENT -> value.equals("PERSON") ? title.person() : title.collective();
      case DUTY -> title.person();
      case TITLE, AUTHORITY, UNIT, BLOCK, YEAR -> true;
    };
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

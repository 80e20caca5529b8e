package vn.tdkt.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaFormat;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Words;
import vn.tdkt.season.yaml.Place;
import vn.tdkt.season.yaml.YamlTree;

/** Reads the tree of a season file strictly, and notes everything that stands in the way. */
final class SeasonReader {
  private static final Words WORDS = Words.of("season");
  private static final Set<String> KEYS =
      Set.of("schema", "note", "block", "criteria_set", "units");

  private final YamlTree tree;
  private final List<Misread> misreads = new ArrayList<>();

  SeasonReader(YamlTree tree) {
    this.tree = tree;
  }

  SeasonReading season() {
    Season season = tree.root() instanceof Map<?, ?> map ? season(map) : null;
    if (season == null && misreads.isEmpty()) {
      note("", WORDS.say("file.no-season"));
    }
    if (season == null || !misreads.isEmpty()) {
      misreads.sort(Comparator.comparing(Misread::line).thenComparing(Misread::column));
      return new SeasonReading.Unreadable(misreads);
    }
    return new SeasonReading.Understood(season);
  }

  private @Nullable Season season(Map<?, ?> map) {
    Object schema = map.get("schema");
    if (!SeasonFile.SCHEMA.equals(schema)) {
      note("schema", WORDS.say("file.schema", SeasonFile.SCHEMA));
      return null;
    }
    Fields fields = new Fields(map, "", this::note);
    fields.only(KEYS);
    Season.Block block = block(fields.map("block"));
    CriteriaSet set = criteria(map.get("criteria_set"));
    if (block == null || set == null) {
      return null;
    }
    var rounds = rounds(fields.maps("units"), block, set);
    return new Season(fields.text("note"), block, set, rounds);
  }

  private Season.@Nullable Block block(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    fields.only(Set.of("name", "leader", "deputy", "groups", "rounds"));
    String name = fields.needed("name");
    return new Season.Block(
        name,
        fields.text("leader"),
        fields.text("deputy"),
        fields.texts("groups"),
        fields.labels("rounds"));
  }

  private @Nullable CriteriaSet criteria(@Nullable Object written) {
    return value(CriteriaFormat.read(written), "criteria_set");
  }

  private SequencedMap<String, List<UnitSheet>> rounds(
      List<Fields> units, Season.Block block, CriteriaSet set) {
    UnitReader reader = new UnitReader(keys(set), rows(set), this::note, this::value);
    SequencedMap<String, List<UnitSheet>> rounds = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Fields unit : units) {
      reader
          .read(unit, block)
          .forEach(
              (round, sheet) -> rounds.computeIfAbsent(round, any -> new ArrayList<>()).add(sheet));
      String key = unit.needed("unit");
      if (!seen.add(key)) {
        note(unit.path("unit"), WORDS.say("unit.twice", key));
      }
    }
    named(block.leader(), "leader", seen);
    named(block.deputy(), "deputy", seen);
    return rounds;
  }

  private void named(@Nullable String unit, String office, Set<String> units) {
    if (unit != null && !units.contains(unit)) {
      note("block/" + office, WORDS.say("block.no-unit", unit));
    }
  }

  private static Set<String> keys(CriteriaSet set) {
    return set.leaves().map(Item::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> rows(CriteriaSet set) {
    return set.rows().map(Item::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private <T> @Nullable T value(Decoded<T> decoded, String path) {
    return switch (decoded) {
      case Decoded.Read<T>(T value) -> value;
      case Decoded.Unreadable<T> unreadable -> {
        unreadable
            .problems()
            .forEach(
                problem ->
                    note(
                        problem.path().isEmpty() ? path : path + "/" + problem.path(),
                        problem.text()));
        yield null;
      }
    };
  }

  private void note(String path, String text) {
    Place place = tree.place(path);
    String sentence = path.isEmpty() ? text : WORDS.say("file.at", path, text);
    misreads.add(new Misread(place.line(), place.column(), sentence));
  }
}

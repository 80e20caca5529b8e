package vn.tdkt.season;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AnswerFormat;
import vn.tdkt.criteria.CriteriaFormat;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.season.yaml.YamlWriter;

/** A season as the text that {@link SeasonReader} reads. */
final class SeasonWriter {
  private SeasonWriter() {}

  static String write(Season season) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", SeasonFile.SCHEMA);
    put(tree, "note", season.note());
    tree.put("block", block(season.block()));
    tree.put("criteria_set", CriteriaFormat.write(season.criteria()));
    List<Object> units = new ArrayList<>();
    for (int i = 0; i < season.self().size(); i++) {
      units.add(unit(season, i));
    }
    tree.put("units", units);
    return YamlWriter.write(tree);
  }

  private static Map<String, Object> block(Season.Block block) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", block.name());
    put(tree, "leader", block.leader());
    put(tree, "deputy", block.deputy());
    put(tree, "groups", block.groups().isEmpty() ? null : block.groups());
    put(tree, "rounds", block.rounds().isEmpty() ? null : block.rounds());
    return tree;
  }

  private static Map<String, Object> unit(Season season, int index) {
    UnitSheet self = season.self().get(index);
    Map<String, Object> tree = map(AnswerFormat.write(self));
    if (tree.get("stated") instanceof Map<?, ?> stated && stated.containsKey("")) {
      Map<String, Object> rows = map(stated);
      tree.put("stated_total", rows.remove(""));
      tree.put("stated", rows);
    }
    Map<String, Object> rounds = new LinkedHashMap<>();
    for (String round : season.block().rounds().keySet()) {
      List<UnitSheet> sheets = season.rounds().getOrDefault(round, List.of());
      Map<String, Object> changed = changed(self, sheets.get(index));
      put(rounds, round, changed.isEmpty() ? null : changed);
    }
    put(tree, "rounds", rounds.isEmpty() ? null : rounds);
    return tree;
  }

  /** The entries of a round that say something else than the unit. */
  private static Map<String, Object> changed(UnitSheet self, UnitSheet round) {
    Map<String, Object> changed = new LinkedHashMap<>();
    round
        .entries()
        .forEach(
            (key, entry) -> {
              if (!entry.equals(self.entry(key))) {
                changed.put(key, over(self.entry(key), entry));
              }
            });
    return changed;
  }

  /** Only what is new where the answer is kept, else the whole entry. */
  private static Map<String, Object> over(Entry self, Entry entry) {
    Map<String, Object> whole = map(AnswerFormat.write(entry));
    Map<String, Object> own = map(AnswerFormat.write(self));
    if (entry.answer() == null
        || !entry.answer().equals(self.answer())
        || !whole.keySet().containsAll(own.keySet())) {
      return whole;
    }
    own.forEach((key, value) -> whole.remove(key, value));
    return whole;
  }

  private static Map<String, Object> map(Object tree) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> written) {
      written.forEach((key, value) -> map.put(String.valueOf(key), value));
    }
    return map;
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value);
    }
  }
}

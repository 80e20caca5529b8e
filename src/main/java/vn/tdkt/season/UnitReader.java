package vn.tdkt.season;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AnswerFormat;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Words;

/**
 * Reads one unit: its own sheet, and for each further round the same sheet with what that round
 * wrote laid over it, entry by entry and field by field.
 *
 * @param leaves keys that an entry may have
 * @param rows keys that a stated figure may have
 * @param notes takes what is wrong: a path and a sentence
 * @param values takes what the format of sheets says, and notes its problems below a path
 */
record UnitReader(
    Set<String> leaves,
    Set<String> rows,
    BiConsumer<String, String> notes,
    BiFunction<Decoded<UnitSheet>, String, @Nullable UnitSheet> values) {
  private static final Words WORDS = Words.of("season");

  /** The sheet of each round; a round whose sheet cannot be read is left out and noted. */
  Map<String, UnitSheet> read(Fields unit, Season.Block block) {
    Map<String, Object> own = UnitForms.full(unit.map());
    known(unit, "entries", leaves);
    known(unit, "stated", rows);
    String group = unit.text("group");
    if (group != null && !block.groups().contains(group)) {
      notes.accept(unit.path("group"), WORDS.say("unit.no-group", group));
    }
    Map<String, UnitSheet> sheets = new LinkedHashMap<>();
    put(sheets, Season.SELF, own, unit.path());
    Fields rounds = unit.map().get("rounds") == null ? null : unit.map("rounds");
    if (rounds != null) {
      rounds.only(block.rounds().keySet());
    }
    for (String round : block.rounds().keySet()) {
      Fields over = rounds == null || rounds.map().get(round) == null ? null : rounds.map(round);
      if (over != null) {
        over.only(leaves);
      }
      Map<String, Object> sheet = UnitForms.over(own, over == null ? Map.of() : over.map());
      put(sheets, round, sheet, over == null ? unit.path() : over.path());
    }
    return sheets;
  }

  private void known(Fields unit, String key, Set<String> keys) {
    Fields inner = unit.map().get(key) == null ? null : unit.map(key);
    if (inner != null) {
      for (Object row : inner.map().keySet()) {
        if (!keys.contains(String.valueOf(row))) {
          notes.accept(inner.path(String.valueOf(row)), WORDS.say("unit.no-criterion", row));
        }
      }
    }
  }

  private void put(
      Map<String, UnitSheet> sheets, String round, Map<String, Object> tree, String path) {
    UnitSheet sheet = values.apply(AnswerFormat.readSheet(tree), path);
    if (sheet != null) {
      sheets.put(round, sheet);
    }
  }
}

package vn.tdkt.block.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.block.RankLine;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Trees;

/** A result as JSON and back. */
final class RankLines {
  private RankLines() {}

  static String write(List<RankLine> lines) {
    return Trees.json(lines.stream().map(RankLines::tree).toList());
  }

  private static Map<String, @Nullable Object> tree(RankLine line) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("unit", line.unit().toString());
    tree.put("name", line.name());
    tree.put("group", line.group());
    tree.put("self", machine(line.self()));
    tree.put("base", machine(line.base()));
    tree.put("bonus", machine(line.bonus()));
    tree.put("total", machine(line.total()));
    tree.put("percent", machine(line.percent()));
    tree.put("class", line.clazz());
    tree.put("rank", line.rank());
    tree.put("unranked", line.unranked());
    tree.put("decided", line.decided());
    return tree;
  }

  static List<RankLine> read(String json) {
    return ((List<?>) Trees.read(json)).stream().map(one -> line((Map<?, ?>) one)).toList();
  }

  private static RankLine line(Map<?, ?> tree) {
    return new RankLine(
        UUID.fromString(String.valueOf(tree.get("unit"))),
        String.valueOf(tree.get("name")),
        String.valueOf(tree.get("group")),
        score(tree, "self"),
        score(tree, "base"),
        score(tree, "bonus"),
        score(tree, "total"),
        score(tree, "percent"),
        text(tree, "class"),
        (Integer) tree.get("rank"),
        text(tree, "unranked"),
        text(tree, "decided"));
  }

  private static @Nullable String machine(@Nullable Score score) {
    return score == null ? null : score.machine();
  }

  private static @Nullable Score score(Map<?, ?> tree, String field) {
    String text = text(tree, field);
    return text == null ? null : Score.of(text);
  }

  private static @Nullable String text(Map<?, ?> tree, String field) {
    Object value = tree.get(field);
    return value == null ? null : value.toString();
  }
}

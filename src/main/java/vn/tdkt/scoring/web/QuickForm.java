package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;

/**
 * A pasted column of points, one line for each criterion in printed order; an empty line leaves its
 * criterion as it is.
 */
public record QuickForm(CriteriaSet set, String pasted) {
  /** One line as it was understood. */
  public record Line(
      String key, String ref, String name, String typed, @Nullable Score points, String note) {
    public String shown() {
      return Rows.text(points);
    }

    public boolean wrong() {
      return points == null && !typed.isEmpty();
    }
  }

  public List<Line> lines() {
    List<String> typed = pasted.isBlank() ? List.of() : pasted.lines().toList();
    List<Item.Leaf> leaves = set.leaves().toList();
    List<Line> lines = new ArrayList<>();
    for (int n = 0; n < leaves.size(); n++) {
      lines.add(line(leaves.get(n), n < typed.size() ? typed.get(n).strip() : ""));
    }
    return lines;
  }

  /** Lines beyond the last criterion. */
  public long surplus() {
    return Math.max(0, pasted.stripTrailing().lines().count() - set.leaves().count());
  }

  public boolean clear() {
    return surplus() == 0 && lines().stream().noneMatch(Line::wrong);
  }

  Map<String, Score> points() {
    Map<String, Score> points = new LinkedHashMap<>();
    for (Line line : lines()) {
      if (line.points() != null) {
        points.put(line.key(), line.points());
      }
    }
    return points;
  }

  private static Line line(Item.Leaf leaf, String typed) {
    Words words = Words.of("scoring");
    Score points = null;
    String note = "";
    if (!typed.isEmpty()) {
      switch (VietnameseNumber.read(typed, leaf.max())) {
        case Reading.Understood(Score value, boolean rewritten) -> {
          points = value;
          note =
              leaf.max() != null && value.compareTo(leaf.max()) > 0
                  ? words.say("quick.over", leaf.max())
                  : "";
        }
        case Reading.Unclear(var options) ->
            note =
                words.say(
                    "field.unclear",
                    typed,
                    options.getFirst().text() + " / " + options.getLast().text());
        case Reading.Unreadable(var problem) -> note = words.say("field.number." + problem.name());
      }
    }
    return new Line(leaf.key(), leaf.ref(), leaf.name(), typed, points, note);
  }
}

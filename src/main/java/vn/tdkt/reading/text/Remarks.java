package vn.tdkt.reading.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Place;

/** What a person should know of a reading; what happens often is told once, with its count. */
public final class Remarks {
  private static final Words WORDS = Words.of("reading");

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Place> firsts = new LinkedHashMap<>();

  /**
   * Something of a kind was met once more.
   *
   * @param kind the key below {@code remark.}; its words take the count as {0}
   */
  public void count(String kind, Place where) {
    counts.merge(kind, 1, Integer::sum);
    firsts.putIfAbsent(kind, where);
  }

  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            findings.add(
                Finding.note(
                    "reading." + kind,
                    firsts.getOrDefault(kind, Place.WHOLE).words(),
                    WORDS.say("remark." + kind, count))));
    return findings;
  }
}

package vn.tdkt.scoring.web;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.audit.Entry;

/** One sentence of what was done on a sheet. */
public record HistoryLine(String sentence, String who, String at) {
  static List<HistoryLine> of(List<Entry> entries) {
    return entries.stream().flatMap(HistoryLine::of).toList();
  }

  private static Stream<HistoryLine> of(Entry entry) {
    return entry.sentences().stream()
        .map(sentence -> new HistoryLine(sentence, entry.who(), entry.time()));
  }
}

package vn.tdkt.reading;

import java.util.List;
import java.util.Optional;
import vn.tdkt.reading.scoretable.Recognition;

/**
 * Finds the tables of criteria and points in a document: by their heads in any order and wording,
 * or by what stands in them where the head is lost; the tree of groups and criteria by numbers,
 * bullets and capitals (REQ-152).
 */
public final class ScoreTables {
  private ScoreTables() {}

  public static List<ScoreTable> in(ReadDocument document) {
    return document.tables().flatMap(table -> in(table).stream()).toList();
  }

  /** One table understood; nothing where it is no table of points. */
  public static Optional<ScoreTable> in(Table table) {
    return Recognition.of(table);
  }
}

package vn.tdkt.proofreading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Line;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.ScoreTable;
import vn.tdkt.reading.ScoreTables;
import vn.tdkt.reading.Table;

/**
 * What the checks look at.
 *
 * @param explanations of bonus and deduction, which stand outside the tables
 * @param running the paragraphs, from top to bottom; cells of tables are no running text
 * @param sentences those of the paragraphs
 */
record Paper(
    ReadDocument document,
    List<ScoreTable> scoreTables,
    List<Explanation> explanations,
    List<Passage> running,
    List<Sentence> sentences) {
  private static final Pattern YEAR = Pattern.compile("NĂM (20\\d\\d)");

  static Paper of(ReadDocument document) {
    List<Passage> running =
        document
            .paragraphs()
            .map(text -> new Passage(text.text().strip(), text.place(), text.certainty()))
            .toList();
    return new Paper(
        document,
        ScoreTables.in(document),
        Explanation.in(document),
        running,
        running.stream().flatMap(Sentence::in).toList());
  }

  /** A text and where it stands. */
  record Passage(String text, Place place, Certainty certainty) {}

  /** Every paragraph and every cell, from top to bottom. */
  Stream<Passage> passages() {
    return document.blocks().stream().flatMap(Paper::passages);
  }

  /** Whether a group reaches the end of a scan: its next page may well be another file. */
  boolean mayGoOn(Line group) {
    return document.kind() == FileKind.SCAN
        && document.blocks().getLast() instanceof Table table
        && group.all().anyMatch(line -> line.row().equals(table.rows().getLast()));
  }

  /** The year of the paper: that of its title, the first line in capitals that names one. */
  Optional<Integer> year() {
    return document
        .paragraphs()
        .map(Paragraph::text)
        .filter(text -> text.equals(text.toUpperCase(Locale.ROOT)))
        .flatMap(text -> YEAR.matcher(text).results())
        .map(found -> Integer.parseInt(found.group(1)))
        .findFirst();
  }

  private static Stream<Passage> passages(Block block) {
    return switch (block) {
      case Paragraph paragraph ->
          Stream.of(new Passage(paragraph.text(), paragraph.place(), paragraph.certainty()));
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(cell -> new Passage(cell.text(), cell.place(), cell.certainty()));
    };
  }
}

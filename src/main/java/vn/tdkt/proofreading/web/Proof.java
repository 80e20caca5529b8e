package vn.tdkt.proofreading.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;

/**
 * A proofread paper as its page shows it: the paper on one side, on the other what was found, each
 * leading to its place.
 *
 * @param remarks in order of weight
 * @param parts of the paper from top to bottom
 * @param shortened whether the paper is too long to be shown whole
 */
public record Proof(String fileName, List<Remark> remarks, List<Part> parts, boolean shortened) {
  /** So many paragraphs and cells are shown; a page stays light enough for a weak line. */
  private static final int MOST_PASSAGES = 4_000;

  private static final Words WORDS = Words.of("proofreading");

  /**
   * One finding.
   *
   * @param number as it stands beside its place, from 1
   * @param anchor of its place on the page, or null for the paper as a whole
   */
  public record Remark(int number, Finding finding, @Nullable String anchor) {
    /** "error", "question" or "note". */
    public String look() {
      return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    public String severity() {
      return WORDS.say("severity." + look());
    }
  }

  /**
   * A paragraph or cell.
   *
   * @param remarks what was found in it
   */
  public record Passage(
      String text, String anchor, int columnSpan, int rowSpan, List<Remark> remarks) {
    /** The look of the gravest remark, or null. */
    public @Nullable String look() {
      return remarks.isEmpty() ? null : "found of-" + remarks.getFirst().look();
    }
  }

  /**
   * A piece of the paper: one paragraph, or the rows of a table.
   *
   * @param rows a single passage for a paragraph
   */
  public record Part(boolean table, List<List<Passage>> rows) {}

  /** What was found in a paper beside the paper itself. */
  static Proof of(ReadDocument document, List<Finding> findings) {
    List<Remark> remarks = remarks(document, findings);
    Map<String, List<Remark>> byAnchor = new HashMap<>();
    for (Remark remark : remarks) {
      if (remark.anchor() != null) {
        byAnchor.computeIfAbsent(remark.anchor(), anchor -> new ArrayList<>()).add(remark);
      }
    }
    Drawing drawing = new Drawing(byAnchor);
    List<Part> parts = document.blocks().stream().map(drawing::part).toList();
    boolean whole = drawing.drawn <= MOST_PASSAGES;
    return new Proof(document.fileName(), remarks, whole ? parts : first(parts), !whole);
  }

  private static List<Remark> remarks(ReadDocument document, List<Finding> findings) {
    Anchors anchors = Anchors.of(document);
    List<Remark> remarks = new ArrayList<>();
    findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(
            finding ->
                remarks.add(
                    new Remark(
                        remarks.size() + 1, finding, anchors.find(finding.where()).orElse(null))));
    return remarks;
  }

  private static List<Part> first(List<Part> parts) {
    List<Part> shown = new ArrayList<>();
    int room = MOST_PASSAGES;
    for (Part part : parts) {
      int rows = 0;
      while (rows < part.rows().size() && room > 0) {
        room -= part.rows().get(rows++).size();
      }
      shown.add(new Part(part.table(), part.rows().subList(0, rows)));
      if (room <= 0) {
        break;
      }
    }
    return shown;
  }

  public long count(Finding.Severity severity) {
    return remarks.stream().filter(one -> one.finding().severity() == severity).count();
  }

  /** Draws blocks and counts their passages. */
  private static final class Drawing {
    private final Map<String, List<Remark>> remarks;
    private int drawn;

    Drawing(Map<String, List<Remark>> remarks) {
      this.remarks = remarks;
    }

    Part part(Block block) {
      return switch (block) {
        case Paragraph one ->
            new Part(false, List.of(List.of(passage(one.text(), one.place(), 1, 1))));
        case Table table -> new Part(true, table.rows().stream().map(this::row).toList());
      };
    }

    private List<Passage> row(Row row) {
      return row.cells().stream().map(this::cell).toList();
    }

    private Passage cell(Cell cell) {
      return passage(cell.text(), cell.place(), cell.columnSpan(), cell.rowSpan());
    }

    private Passage passage(String text, Place place, int columnSpan, int rowSpan) {
      drawn++;
      String anchor = place.anchor();
      return new Passage(
          text, anchor, columnSpan, rowSpan, remarks.getOrDefault(anchor, List.of()));
    }
  }
}

package vn.tdkt.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Table;

/**
 * Initiatives as a list for Word, PDF and Excel.
 *
 * @param about whose they are, of which year
 * @param counted one sentence that says how many and when
 * @param names of the units; empty where all are of one
 */
public record InitiativeListPaper(
    String about, String counted, List<InitiativeFile> files, Map<UUID, String> names) {
  private static final Words WORDS = Words.of("initiatives");

  public InitiativeListPaper {
    files = List.copyOf(files);
    names = Map.copyOf(names);
  }

  public Paper paper() {
    return Paper.builder(WORDS.say("paper.title"))
        .page(Orientation.LANDSCAPE)
        .add(Paragraph.title(WORDS.say("paper.title")))
        .add(Paragraph.about(about))
        .add(Paragraph.body(counted))
        .add(table())
        .build();
  }

  private Table table() {
    Table.Builder table = Table.builder().textSize(Table.TextSize.COMPACT);
    List<Cell> heads = new ArrayList<>();
    column(table, heads, 5, Align.CENTRE, "number");
    column(table, heads, 25, Align.LEFT, "name");
    if (!names.isEmpty()) {
      column(table, heads, 14, Align.LEFT, "unit");
    }
    column(table, heads, 18, Align.LEFT, "authors");
    column(table, heads, 10, Align.LEFT, "kind");
    column(table, heads, 11, Align.LEFT, "state");
    column(table, heads, 10, Align.LEFT, "influence");
    column(table, heads, 17, Align.LEFT, "decision");
    column(table, heads, 14, Align.LEFT, "used");
    table.head(heads.toArray(Cell[]::new));
    for (int i = 0; i < files.size(); i++) {
      table.row(row(i + 1, files.get(i)));
    }
    return table.build();
  }

  private static void column(
      Table.Builder table, List<Cell> heads, int share, Align align, String key) {
    table.column(share, align);
    heads.add(Cell.of(WORDS.say("paper.column." + key)));
  }

  private List<Cell> row(int number, InitiativeFile file) {
    Initiative initiative = file.initiative();
    Influence influence = initiative.influence();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(String.valueOf(number)));
    cells.add(Cell.of(initiative.name()));
    if (!names.isEmpty()) {
      cells.add(Cell.of(names.getOrDefault(initiative.unit(), "")));
    }
    cells.add(
        Cell.of(
            initiative.said().authors().stream()
                .map(Contributor::line)
                .collect(Collectors.joining(", "))));
    cells.add(Cell.of(initiative.said().kind().words()));
    cells.add(Cell.of(initiative.state().words()));
    cells.add(Cell.of(influence == null ? "" : influence.words()));
    cells.add(
        Cell.of(
            file.recognitions().stream()
                .map(step -> step.said().ground().words())
                .collect(Collectors.joining("; "))));
    cells.add(
        Cell.of(
            file.used().stream()
                .map(use -> use.author() + ": " + use.titleName() + " " + use.year())
                .collect(Collectors.joining("; "))));
    return cells;
  }
}

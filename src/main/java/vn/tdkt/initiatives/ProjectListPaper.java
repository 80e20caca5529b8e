package vn.tdkt.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Table;

/**
 * Research projects as a list for Word, PDF and Excel.
 *
 * @param about whose they are
 * @param counted one sentence that says how many and when
 * @param names of the units; empty where all are of one
 */
public record ProjectListPaper(
    String about, String counted, List<ProjectFile> files, Map<UUID, String> names) {
  private static final Words WORDS = Words.of("initiatives");

  public ProjectListPaper {
    files = List.copyOf(files);
    names = Map.copyOf(names);
  }

  public Paper paper() {
    return Paper.builder(WORDS.say("project.paper.title"))
        .page(Orientation.LANDSCAPE)
        .add(Paragraph.title(WORDS.say("project.paper.title")))
        .add(Paragraph.about(about))
        .add(Paragraph.body(counted))
        .add(table())
        .build();
  }

  private Table table() {
    Table.Builder table = Table.builder().textSize(Table.TextSize.COMPACT);
    List<Cell> heads = new ArrayList<>();
    column(table, heads, 5, Align.CENTRE, "number");
    column(table, heads, 27, Align.LEFT, "project");
    if (!names.isEmpty()) {
      column(table, heads, 14, Align.LEFT, "unit");
    }
    column(table, heads, 9, Align.LEFT, "level");
    column(table, heads, 18, Align.LEFT, "members");
    column(table, heads, 13, Align.LEFT, "period");
    column(table, heads, 12, Align.RIGHT, "total");
    column(table, heads, 18, Align.LEFT, "sources");
    column(table, heads, 12, Align.LEFT, "state");
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

  private List<Cell> row(int number, ProjectFile file) {
    ResearchProject project = file.project();
    ResearchProject.Said said = project.said();
    Long total = said.funding().total();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(String.valueOf(number)));
    cells.add(Cell.of(said.name()));
    if (!names.isEmpty()) {
      cells.add(Cell.of(names.getOrDefault(project.unit(), "")));
    }
    cells.add(Cell.of(said.level().words()));
    cells.add(Cell.of(said.names()));
    cells.add(Cell.of(said.period()));
    cells.add(Cell.of(total == null ? "" : Funding.written(total)));
    cells.add(Cell.of(sources(said.funding())));
    cells.add(
        Cell.of(
            Stream.of(project.state().words(), file.grade())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": "))));
    return cells;
  }

  /** Every source by its name, and what none was named for. */
  private static String sources(Funding funding) {
    Stream<String> named =
        funding.sources().stream()
            .map(source -> source.name() + " " + Funding.written(source.amount()));
    Stream<String> rest =
        funding.sources().isEmpty() || funding.rest() == 0
            ? Stream.of()
            : Stream.of(WORDS.say("money.rest.short", Funding.written(funding.rest())));
    return Stream.concat(named, rest).collect(Collectors.joining("; "));
  }
}

package vn.tdkt.initiatives;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.ListTable;
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
    ListTable<ProjectFile> table = new ListTable<>();
    table.numbers(5, column("number")).text(27, column("project"), file -> file.project().name());
    if (!names.isEmpty()) {
      table.text(14, column("unit"), file -> names.getOrDefault(file.project().unit(), ""));
    }
    return table
        .text(9, column("level"), file -> file.project().said().level().words())
        .text(18, column("members"), file -> file.project().said().names())
        .text(13, column("period"), file -> file.project().said().period())
        .column(12, Align.RIGHT, column("total"), file -> Cell.of(total(file)))
        .text(18, column("sources"), file -> sources(file.project().said().funding()))
        .text(12, column("state"), ProjectListPaper::state)
        .of(files);
  }

  private static String column(String key) {
    return WORDS.say("paper.column." + key);
  }

  private static String total(ProjectFile file) {
    Long total = file.project().said().funding().total();
    return total == null ? "" : Funding.written(total);
  }

  private static String state(ProjectFile file) {
    return Stream.of(file.project().state().words(), file.grade())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(": "));
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

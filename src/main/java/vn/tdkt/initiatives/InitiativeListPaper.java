package vn.tdkt.initiatives;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.ListTable;
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
    ListTable<InitiativeFile> table = new ListTable<>();
    table.numbers(5, column("number")).text(25, column("name"), file -> file.initiative().name());
    if (!names.isEmpty()) {
      table.text(14, column("unit"), file -> names.getOrDefault(file.initiative().unit(), ""));
    }
    return table
        .text(18, column("authors"), InitiativeListPaper::authors)
        .text(10, column("kind"), file -> file.initiative().said().kind().words())
        .text(11, column("state"), file -> file.initiative().state().words())
        .text(10, column("influence"), InitiativeListPaper::influence)
        .text(17, column("decision"), InitiativeListPaper::decisions)
        .text(14, column("used"), InitiativeListPaper::uses)
        .of(files);
  }

  private static String column(String key) {
    return WORDS.say("paper.column." + key);
  }

  private static String authors(InitiativeFile file) {
    return file.initiative().said().authors().stream()
        .map(Contributor::line)
        .collect(Collectors.joining(", "));
  }

  private static String influence(InitiativeFile file) {
    Influence influence = file.initiative().influence();
    return influence == null ? "" : influence.words();
  }

  private static String decisions(InitiativeFile file) {
    return file.recognitions().stream()
        .map(step -> step.said().ground().words())
        .collect(Collectors.joining("; "));
  }

  private static String uses(InitiativeFile file) {
    return file.used().stream()
        .map(use -> use.author() + ": " + use.titleName() + " " + use.year())
        .collect(Collectors.joining("; "));
  }
}

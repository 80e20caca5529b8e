package vn.tdkt.bench.filling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.bench.Figure;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Table;

/**
 * What a program needed for the files of a task.
 *
 * @param last the last file that it wrote
 */
public record Filled(String program, Figure perFile, Path last) {
  /** How many texts of the last record stand in the last file. */
  public long found(Task task) throws IOException {
    String all =
        Ours.read(Files.readAllBytes(last)).blocks().stream()
            .flatMap(Filled::texts)
            .collect(Collectors.joining("\n"));
    List<String> texts = task.records().getLast();
    return texts.stream().filter(all::contains).count();
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Table table ->
          table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text);
    };
  }
}

package vn.tdkt.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.intake.book.FaultBook;
import vn.tdkt.intake.book.ReadAhead;
import vn.tdkt.intake.model.Checker;
import vn.tdkt.intake.model.Fault;
import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.SheetLine;
import vn.tdkt.intake.model.Verdict;
import vn.tdkt.kernel.Words;

/** The table as it came, with one column behind that says what is to be settled in each row. */
final class MarkedTable implements AutoCloseable {
  private final Tables.Opened table;
  private final FaultBook book;

  /** Only rows with something to settle are held. */
  private final Map<Integer, String> marks = new HashMap<>();

  MarkedTable(Tables.Opened table) {
    this.table = table;
    this.book = new FaultBook(table.book().sheetName());
  }

  void mark(Checker<?> checker) throws IOException {
    table.pass().through(checker, this::keep);
    int width = table.book().top().stream().mapToInt(SheetLine::width).max().orElse(0);
    try (ReadAhead lines = table.book().lines()) {
      while (lines.hasNext()) {
        book.row(cells(lines.next(), width));
      }
    }
  }

  private void keep(Line line, Verdict<?> verdict) {
    Stream<Fault> faults =
        switch (verdict) {
          case Verdict.Wrong<?>(List<Fault> found) -> found.stream();
          case Verdict.Doubtful<?> one -> Stream.of(one.doubt().why());
          case Verdict.Fresh<?> one -> Stream.empty();
          case Verdict.Changed<?> one -> Stream.empty();
          case Verdict.Same<?> one -> Stream.empty();
        };
    String text =
        faults
            .map(fault -> fault.column().label() + ": " + fault.sentence())
            .collect(Collectors.joining(" "));
    if (!text.isEmpty()) {
      marks.put(line.number(), text);
    }
  }

  private List<String> cells(SheetLine line, int width) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(width, line.width()); i++) {
      cells.add(line.at(i).text());
    }
    boolean head = line.number() == table.heads().line();
    cells.add(head ? Words.of("intake").say("fault.head") : marks.getOrDefault(line.number(), ""));
    return cells;
  }

  void writeTo(OutputStream out) throws IOException {
    book.writeTo(out);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}

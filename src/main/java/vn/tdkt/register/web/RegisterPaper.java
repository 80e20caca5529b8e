package vn.tdkt.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Table;
import vn.tdkt.register.Details;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentState;
import vn.tdkt.register.RegisterLine;
import vn.tdkt.register.RegisteredDocument;

/**
 * The official register of a year as a paper: the columns of Decree 30/2020, annex IV; the columns
 * to sign in stay empty for the pen.
 *
 * @param lines in the order in which they were entered
 */
record RegisterPaper(String office, Direction direction, int year, List<RegisterLine> lines) {
  private static final Words WORDS = Words.of("register");

  /** What a column is called, and its part of the width. */
  private enum Column {
    ARRIVED(9),
    ARRIVAL(6),
    ISSUER(14),
    NUMBER(13),
    DATE(10),
    SUBJECT(30),
    SIGNER(13),
    RECIPIENTS(20),
    ARCHIVE(9),
    DELIVERED(9),
    SIGNATURE(8),
    REMARK(9);

    private final int share;

    Column(int share) {
      this.share = share;
    }
  }

  private static final List<Column> INCOMING =
      List.of(
          Column.ARRIVED,
          Column.ARRIVAL,
          Column.ISSUER,
          Column.NUMBER,
          Column.DATE,
          Column.SUBJECT,
          Column.RECIPIENTS,
          Column.SIGNATURE,
          Column.REMARK);
  private static final List<Column> OUTGOING =
      List.of(
          Column.NUMBER,
          Column.DATE,
          Column.SUBJECT,
          Column.SIGNER,
          Column.RECIPIENTS,
          Column.ARCHIVE,
          Column.DELIVERED,
          Column.REMARK);

  Paper paper() {
    String title = WORDS.say("paper.title." + direction.name());
    return Paper.builder(WORDS.say("paper.file", title, String.valueOf(year)))
        .page(Orientation.LANDSCAPE)
        .add(
            Paragraph.title(title),
            Paragraph.about(WORDS.say("paper.year", String.valueOf(year))),
            Paragraph.plain(WORDS.say("paper.office", office)),
            table())
        .build();
  }

  private Table table() {
    List<Column> columns = direction == Direction.INCOMING ? INCOMING : OUTGOING;
    Table.Builder table = Table.builder().textSize(Table.TextSize.COMPACT);
    columns.forEach(column -> table.column(column.share, Align.LEFT));
    table.head(
        columns.stream()
            .map(column -> Cell.of(WORDS.say("paper.column." + column.name())))
            .toArray(Cell[]::new));
    lines.forEach(
        line -> table.row(columns.stream().map(column -> Cell.of(text(column, line))).toList()));
    return table.build();
  }

  private static String text(Column column, RegisterLine line) {
    RegisteredDocument document = line.document();
    Details details = document.details();
    return switch (column) {
      case ARRIVED -> day(details.arrivedOn());
      case ARRIVAL -> details.arrival() == null ? "" : details.arrival().toString();
      case ISSUER -> details.issuer();
      case NUMBER -> details.number();
      case DATE -> day(details.issuedOn());
      case SUBJECT -> details.kind().label() + ": " + details.subject();
      case SIGNER -> details.signer();
      case RECIPIENTS -> line.recipients();
      case ARCHIVE -> details.archive();
      case DELIVERED -> line.to() == 0 ? "" : line.received() + "/" + line.to();
      case SIGNATURE -> "";
      case REMARK -> remark(line);
    };
  }

  private static String remark(RegisterLine line) {
    List<String> remarks = new ArrayList<>();
    if (line.document().state() == DocumentState.VOID) {
      remarks.add(DocumentState.VOID.words());
    }
    if (line.document().replacedBy() != null) {
      remarks.add(WORDS.say("replaced", line.document().replacedBy()));
    }
    if (line.annexes() > 0) {
      remarks.add(WORDS.say("annexes", line.annexes()));
    }
    return String.join("; ", remarks);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : VietnamTime.date(day);
  }
}

package vn.tdkt.block.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Cell;
import vn.tdkt.block.model.Seat;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Row;
import vn.tdkt.papers.Run;
import vn.tdkt.papers.Table;

/** The matrix of a block on paper: members by criteria, self and block score (REQ-176). */
record MatrixPaper(Assessment now, Closing closing) {
  private static final Words WORDS = Words.of("block");
  private static final int MEMBERS_ON_A_PAGE = 6;

  /** All members side by side, for a spreadsheet. */
  Paper wide() {
    return builder().add(table(now.seats())).build();
  }

  /** A4 landscape, a few members on each page. */
  Paper printed() {
    Paper.Builder paper = builder();
    List<Seat> seats = now.seats();
    for (int from = 0; from < seats.size(); from += MEMBERS_ON_A_PAGE) {
      int to = Math.min(from + MEMBERS_ON_A_PAGE, seats.size());
      if (from > 0) {
        paper.page(Orientation.LANDSCAPE);
      }
      paper.add(table(seats.subList(from, to)));
    }
    return paper.add(closing).build();
  }

  private Paper.Builder builder() {
    return Paper.builder(WORDS.say("paper.matrix.file", now.block().label()))
        .page(Orientation.LANDSCAPE)
        .add(
            Paragraph.title(WORDS.say("paper.matrix.title")),
            Paragraph.about(now.block().title()),
            Paragraph.plain(WORDS.say("paper.matrix.note")));
  }

  private Table table(List<Seat> seats) {
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.SMALL)
            .column(6, Align.CENTRE)
            .column(30, Align.LEFT)
            .column(7, Align.RIGHT);
    seats.forEach(seat -> table.column(8, Align.RIGHT).column(8, Align.RIGHT));
    heads(seats, table);
    int leaf = 0;
    for (Item item : now.criteria().rows().toList()) {
      table.add(item instanceof Item.Branch ? group(item, seats) : leaf(item, leaf++, seats));
    }
    table.add(sums(seats));
    table.add(ranks(seats));
    return table.build();
  }

  private static void heads(List<Seat> seats, Table.Builder table) {
    List<vn.tdkt.papers.Cell> first = new ArrayList<>();
    first.add(text(WORDS.say("paper.number")).down(2));
    first.add(text(WORDS.say("column.criterion")).down(2));
    first.add(text(WORDS.say("column.max")).down(2));
    List<vn.tdkt.papers.Cell> second = new ArrayList<>();
    for (Seat seat : seats) {
      first.add(text(seat.member().shortName()).across(2));
      second.add(text(WORDS.say("panel.self")));
      second.add(text(WORDS.say("panel.block")));
    }
    table.add(new Row(Row.Kind.HEAD, first));
    table.add(new Row(Row.Kind.HEAD, second));
  }

  private Row leaf(Item item, int leaf, List<Seat> seats) {
    List<vn.tdkt.papers.Cell> cells = begin(item);
    for (Seat seat : seats) {
      Cell cell = now.column(seat, null).get(leaf);
      Grid.CellText said = CellTexts.of(cell);
      cells.add(cell.selfBonus().isZero() ? points(cell.self(), said.self()) : text(said.self()));
      boolean plain = !cell.differs() && cell.judgedBonus().isZero();
      cells.add(plain ? points(cell.judged(), said.block()) : bold(said.block()));
    }
    return new Row(Row.Kind.PLAIN, cells);
  }

  private Row group(Item item, List<Seat> seats) {
    List<vn.tdkt.papers.Cell> cells = begin(item);
    for (Seat seat : seats) {
      cells.add(points(now.self(seat), item));
      cells.add(points(now.counted(seat), item));
    }
    return new Row(Row.Kind.GROUP, cells);
  }

  private static vn.tdkt.papers.Cell points(@Nullable SheetResult result, Item item) {
    GroupResult group = result == null ? null : result.group(item.ref());
    return vn.tdkt.papers.Cell.ofNullable(group == null ? null : group.points());
  }

  private static List<vn.tdkt.papers.Cell> begin(Item item) {
    List<vn.tdkt.papers.Cell> cells = new ArrayList<>();
    cells.add(text(item.heading().number()));
    cells.add(text(item.name()));
    cells.add(vn.tdkt.papers.Cell.ofNullable(item.max()));
    return cells;
  }

  private Row sums(List<Seat> seats) {
    List<vn.tdkt.papers.Cell> cells = new ArrayList<>();
    cells.add(text(WORDS.say("sum")).across(3));
    for (Seat seat : seats) {
      SheetResult self = now.self(seat);
      SheetResult counted = now.counted(seat);
      cells.add(vn.tdkt.papers.Cell.ofNullable(self == null ? null : self.total()));
      cells.add(vn.tdkt.papers.Cell.ofNullable(counted == null ? null : counted.total()));
    }
    return new Row(Row.Kind.GROUP, cells);
  }

  private Row ranks(List<Seat> seats) {
    List<vn.tdkt.papers.Cell> cells = new ArrayList<>();
    cells.add(text(WORDS.say("rank.live")).across(3));
    for (Seat seat : seats) {
      SheetResult counted = now.counted(seat);
      Integer rank = counted == null ? null : counted.rank();
      cells.add(text(rank == null ? "–" : rank.toString()).across(2).aligned(Align.CENTRE));
    }
    return new Row(Row.Kind.GROUP, cells);
  }

  private static vn.tdkt.papers.Cell points(
      vn.tdkt.kernel.@Nullable Score score, String otherwise) {
    return score == null ? text(otherwise) : vn.tdkt.papers.Cell.of(score);
  }

  private static vn.tdkt.papers.Cell text(String words) {
    return vn.tdkt.papers.Cell.of(words);
  }

  private static vn.tdkt.papers.Cell bold(String words) {
    return vn.tdkt.papers.Cell.of(Run.bold(words));
  }
}

package vn.tdkt.block.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Cell;
import vn.tdkt.block.model.Seat;
import vn.tdkt.block.model.Sight;
import vn.tdkt.block.web.Grid.CellText;
import vn.tdkt.block.web.Grid.Column;
import vn.tdkt.block.web.Grid.Line;
import vn.tdkt.block.web.Grid.Show;
import vn.tdkt.block.web.Grid.Summary;
import vn.tdkt.block.web.Grid.Sums;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/** Draws the grid of one block for one person. */
final class GridDrawing {
  private static final Words WORDS = Words.of("block");

  private final Sight sight;
  private final Assessment now;
  private final List<Seat> seats;
  private final List<List<Cell>> columns;

  GridDrawing(View view, Assessment now) {
    this(view.sight(), now, view.sight().shown());
  }

  private GridDrawing(Sight sight, Assessment now, List<Seat> seats) {
    this.sight = sight;
    this.now = now;
    this.seats = seats;
    this.columns = seats.stream().map(this::cells).toList();
  }

  private List<Cell> cells(Seat seat) {
    return sight.sees(seat)
        ? now.column(seat, sight.jury().judge(seat.unit(), sight.by()))
        : List.of();
  }

  Grid draw(Show show) {
    GridDrawing kept = new GridDrawing(sight, now, seats.stream().filter(kept(show)).toList());
    return new Grid(
        address(now),
        kept.seats.stream().map(kept::column).toList(),
        kept.lines(show),
        summary().of(kept.seats.stream().map(kept::sums).toList()),
        show,
        seats.stream().anyMatch(sight::scores));
  }

  /** Whoever looks for what is missing sees only the members where something is. */
  private Predicate<Seat> kept(Show show) {
    return seat -> show == Show.ALL || cells(seat).stream().anyMatch(looked(show));
  }

  private static Predicate<Cell> looked(Show show) {
    return show == Show.DIFFERENCES ? Cell::differs : Cell::missing;
  }

  static String address(Assessment now) {
    return "/khoi/" + now.block().id().value() + "/tong-hop";
  }

  private Column column(Seat seat) {
    return new Column(
        seat.unit().value().toString(),
        seat.member().shortName(),
        seat.member().name(),
        state(seat),
        seat.sent(),
        sight.scores(seat));
  }

  private static String state(Seat seat) {
    return seat.sheet().map(head -> head.state().words()).orElse(WORDS.say("not-begun"));
  }

  Summary summary() {
    return new Summary(
        seats.size(),
        (int) seats.stream().filter(Seat::sent).count(),
        count(Cell::differs),
        count(Cell::missing),
        seats.stream().map(this::sums).toList());
  }

  private int count(Predicate<Cell> which) {
    return (int) columns.stream().flatMap(List::stream).filter(which).count();
  }

  private Sums sums(Seat seat) {
    SheetResult self = sight.sees(seat) ? now.self(seat) : null;
    SheetResult counted = sight.sees(seat) ? now.counted(seat) : null;
    return new Sums(
        seat.unit().value().toString(),
        state(seat),
        self == null ? "" : self.total().text(),
        counted == null ? "" : counted.total().text(),
        rank(counted));
  }

  private String rank(@Nullable SheetResult counted) {
    return sight.organ() && counted != null && counted.rank() != null
        ? counted.rank().toString()
        : "–";
  }

  /** Groups stay where one of their rows does. */
  private List<Line> lines(Show show) {
    List<Line> lines = new ArrayList<>();
    int leaf = 0;
    for (Item item : now.criteria().items()) {
      leaf = add(item, leaf, show, lines);
    }
    return lines;
  }

  private int add(Item item, int leaf, Show show, List<Line> lines) {
    if (item instanceof Item.Branch branch) {
      int place = lines.size();
      int next = leaf;
      for (Item child : branch.children()) {
        next = add(child, next, show, lines);
      }
      if (lines.size() > place) {
        lines.add(place, group(branch));
      }
      return next;
    }
    if (kept(leaf, show)) {
      lines.add(leaf(item, leaf));
    }
    return leaf + 1;
  }

  private boolean kept(int leaf, Show show) {
    return show == Show.ALL
        || columns.stream()
            .filter(column -> !column.isEmpty())
            .map(column -> column.get(leaf))
            .anyMatch(looked(show));
  }

  private Line leaf(Item item, int leaf) {
    return new Line(
        item.key(),
        item.heading().number(),
        item.name(),
        text(item.max()),
        columns.stream()
            .map(column -> column.isEmpty() ? CellText.EMPTY : CellTexts.of(column.get(leaf)))
            .toList());
  }

  private Line group(Item.Branch branch) {
    List<CellText> sums =
        seats.stream().map(seat -> sight.sees(seat) ? sum(seat, branch) : CellText.EMPTY).toList();
    return new Line(null, branch.heading().number(), branch.name(), text(branch.max()), sums);
  }

  private CellText sum(Seat seat, Item.Branch branch) {
    return new CellText(
        null, points(now.self(seat), branch), points(now.counted(seat), branch), null);
  }

  private static String points(@Nullable SheetResult result, Item.Branch branch) {
    GroupResult group = result == null ? null : result.group(branch.ref());
    return group == null ? "" : group.points().text();
  }

  private static String text(@Nullable Score score) {
    return score == null ? "" : score.text();
  }
}

package vn.tdkt.block.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Cell;
import vn.tdkt.block.model.Seat;
import vn.tdkt.block.model.Sight;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetState;

/**
 * How far the members of a block are.
 *
 * @param reminder text to copy: names, deadline and address, no data (decision 33); empty where
 *     nobody has to be reminded
 */
public record ProgressPage(String register, List<Line> lines, String reminder, boolean papers) {
  private static final Words WORDS = Words.of("block");

  /**
   * One member.
   *
   * @param judged cells that the block has scored, of {@code cells}
   * @param sheet address of its sheet where the one who looks may open it, or null
   * @param begin what a button that opens a sheet would say, or null
   */
  public record Line(
      String unit,
      String name,
      String office,
      String state,
      String when,
      boolean sent,
      int judged,
      int cells,
      int differences,
      @Nullable String sheet,
      @Nullable String begin) {
    /** Length of the bar, of 100. */
    public int share() {
      return cells == 0 ? 0 : judged * 100 / cells;
    }
  }

  /** What fits beside a bar of the picture; the table has the whole name. */
  public static String shortened(String name) {
    return name.length() <= 34 ? name : name.substring(0, 33).strip() + "…";
  }

  static ProgressPage of(View view, Access access, LocalDate today, String site) {
    Sight sight = view.sight();
    List<Line> lines = sight.shown().stream().map(seat -> line(view, seat, access, today)).toList();
    String register = "/khoi-thi-dua/" + view.block().id().value();
    return new ProgressPage(register, lines, reminder(view, site), sight.ownSent());
  }

  private static Line line(View view, Seat seat, Access access, LocalDate today) {
    Sight sight = view.sight();
    List<Cell> cells =
        view.now().filter(now -> sight.sees(seat)).map(now -> column(now, seat)).orElse(List.of());
    Optional<SheetHead> sheet = seat.sheet();
    boolean entering = access.may(Permission.ENTRY_ON_BEHALF, view.block().scope());
    boolean opens = sight.sees(seat) || sheet.filter(s -> mayEdit(s, access, entering)).isPresent();
    return new Line(
        seat.unit().value().toString(),
        seat.member().name(),
        String.join(
            ", ",
            view.block().officesOf(seat.unit(), today).stream()
                .map(office -> office.words(view.block().kind()))
                .toList()),
        sheet.map(head -> head.state().words()).orElse(WORDS.say("not-begun")),
        sheet.map(ProgressPage::when).orElse(""),
        seat.sent(),
        (int) cells.stream().filter(cell -> !cell.missing()).count(),
        cells.size(),
        (int) cells.stream().filter(Cell::differs).count(),
        opens ? sheet.map(head -> "/bang-cham-diem/" + head.id().value()).orElse(null) : null,
        sheet.isPresent() || view.now().isEmpty() ? null : begin(view, seat, access, entering));
  }

  private static List<Cell> column(Assessment now, Seat seat) {
    return now.column(seat, null);
  }

  private static boolean mayEdit(SheetHead sheet, Access access, boolean entering) {
    return access.may(Permission.SHEET_EDIT, sheet.ownScope())
        || (entering && sheet.onBehalf() && sheet.state() == SheetState.DRAFT);
  }

  private static @Nullable String begin(View view, Seat seat, Access access, boolean entering) {
    Scope own = Scope.unit(view.block().jurisdiction().value(), seat.unit().value());
    if (access.may(Permission.SHEET_EDIT, own)) {
      return WORDS.say("act.begin");
    }
    return entering && !view.sight().isOwn(seat.unit()) ? WORDS.say("act.on-behalf") : null;
  }

  private static String when(SheetHead head) {
    if (head.sentAt() != null && head.state().sent()) {
      String key = head.late() ? "sent.late" : "sent";
      return WORDS.say(key, VietnamTime.minute(head.sentAt()));
    }
    return head.due() == null ? "" : WORDS.say("due", VietnamTime.weekday(head.due()));
  }

  private static String reminder(View view, String site) {
    List<Seat> late = view.sight().seats().stream().filter(seat -> !seat.sent()).toList();
    if (!view.sight().organ() || late.isEmpty()) {
      return "";
    }
    String names = String.join(", ", late.stream().map(seat -> seat.member().shortName()).toList());
    LocalDate due = view.block().settings().deadlines().sendBy();
    String until = due == null ? "" : WORDS.say("reminder.until", VietnamTime.weekday(due));
    return WORDS.say("reminder", names, view.block().title(), until, site + "/");
  }
}

package vn.tdkt.intake.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.honours.Achievement;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.Birth;

/** Reads the fields of one row and keeps what is wrong with them. */
final class Fields {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d\\d)(?:\\s*(?:-|–|—|đến)\\s*((?:19|20)\\d\\d))?");
  private static final Pattern DATE_LIKE = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST = 500;

  private final IntakeKind kind;
  private final Line line;
  private final LocalDate today;
  private final List<Fault> faults = new ArrayList<>(0);

  Fields(IntakeKind kind, Line line, LocalDate today) {
    this.kind = kind;
    this.line = line;
    this.today = today;
  }

  List<Fault> faults() {
    return faults;
  }

  void fault(Column column, String key, Object... arguments) {
    faults.add(Fault.of(line, column, key, arguments));
  }

  String text(Column column) {
    Cell cell = line.at(column);
    if (cell.flaw() != null) {
      fault(column, "flaw." + cell.flaw().name());
    } else if (cell.text().isEmpty() && kind.requires(column)) {
      fault(column, "missing");
    } else if (cell.text().length() > LONGEST) {
      fault(column, "long", LONGEST);
    }
    return cell.text();
  }

  /** Null where nothing stands there, or no day. */
  @Nullable LocalDate day(Column column) {
    Cell cell = line.at(column);
    if (cell.day() != null) {
      return cell.day();
    }
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = VietnamTime.read(text);
    if (day.isEmpty()) {
      fault(column, DATE_LIKE.matcher(text).matches() ? "no-such-day" : "no-day", text);
    }
    return day.orElse(null);
  }

  /** A day that lies behind us. */
  @Nullable LocalDate pastDay(Column column) {
    LocalDate day = day(column);
    if (day != null && day.isAfter(today)) {
      fault(column, "future", VietnamTime.date(day));
    }
    return day;
  }

  LocalDate since() {
    LocalDate day = day(Column.SINCE);
    return day == null ? today : day;
  }

  Birth birth() {
    String text = line.at(Column.BORN).text();
    if (text.length() == YEAR_DIGITS && YEAR.matcher(text).matches()) {
      return Birth.in(Integer.parseInt(text));
    }
    LocalDate day = pastDay(Column.BORN);
    if (day != null && day.getYear() < 1900) {
      fault(Column.BORN, "no-such-day", text);
      return Birth.UNKNOWN;
    }
    return day == null ? Birth.UNKNOWN : Birth.on(day);
  }

  @Nullable Achievement achievement() {
    String text = text(Column.YEARS);
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      if (!text.isEmpty()) {
        fault(Column.YEARS, "no-year", text);
      }
      return null;
    }
    int from = Integer.parseInt(years.group(1));
    int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
    if (from > to || to > today.getYear()) {
      fault(Column.YEARS, "year-order", text);
      return null;
    }
    return new Achievement(from, to);
  }
}

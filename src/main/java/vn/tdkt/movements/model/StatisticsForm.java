package vn.tdkt.movements.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Lasting;
import vn.tdkt.movements.Level;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.MovementKind;

/**
 * Statistics form 0601.N/BNV-TĐKT, the number of emulation movements of a year, by Circular
 * 2/2023/TT-BNV of 23/03/2023. Its rows and columns follow the form as the provincial system
 * github.com/lifephongphanmem/thiduakhenthuong prints it (view BaoCao/TT022023/Mau0601); whether a
 * circular of 2025 has replaced it was not established.
 *
 * @param movements those of the year
 */
public record StatisticsForm(List<Movement> movements) {
  private static final int SHORT_YEARS = 3;
  private static final int LONG_YEARS = 5;

  public StatisticsForm {
    movements = List.copyOf(movements);
  }

  /** Who launched it. */
  public enum Launcher {
    CENTRE,
    PROVINCE,
    UNIT;

    static Launcher of(Movement movement) {
      if (movement.jurisdiction() == null) {
        return CENTRE;
      }
      return movement.unit() == null ? PROVINCE : UNIT;
    }

    /** As the form prints it. */
    public String words() {
      return Words.of("movements").say("statistics.column." + name());
    }
  }

  /** What the rows below divide the movements by. */
  public enum Group {
    TOTAL,
    SCOPE,
    LENGTH,
    WAY;

    /** As the form prints it. */
    public String words() {
      return Words.of("movements").say("statistics.group." + name());
    }
  }

  /** The rows of the form, in its order; their codes are their places in it. */
  public enum Row {
    ALL("01", Group.TOTAL, movement -> true),
    NATION("02", Group.SCOPE, at(Level.NATION)),
    PROVINCE("03", Group.SCOPE, at(Level.PROVINCE)),
    BLOCK("04", Group.SCOPE, at(Level.BLOCK)),
    UNIT("05", Group.SCOPE, at(Level.UNIT)),
    UNDER_ONE("06", Group.LENGTH, lasting(Length.UNDER_ONE)),
    ONE("07", Group.LENGTH, lasting(Length.ONE)),
    UNDER_THREE("08", Group.LENGTH, lasting(Length.UNDER_THREE)),
    UNDER_FIVE("09", Group.LENGTH, lasting(Length.UNDER_FIVE)),
    FIVE("10", Group.LENGTH, lasting(Length.FIVE)),
    /** By theme or, what the decree puts beside it, in a wave. */
    THEMATIC("11", Group.WAY, movement -> movement.said().kind() != MovementKind.REGULAR),
    REGULAR("12", Group.WAY, movement -> movement.said().kind() == MovementKind.REGULAR);

    private final String code;
    private final Group group;
    private final Predicate<Movement> holds;

    Row(String code, Group group, Predicate<Movement> holds) {
      this.code = code;
      this.group = group;
      this.holds = holds;
    }

    public String code() {
      return code;
    }

    public Group group() {
      return group;
    }

    /** As the form prints it. */
    public String words() {
      return Words.of("movements").say("statistics.row." + name());
    }

    private static Predicate<Movement> at(Level level) {
      return movement -> movement.said().level() == level;
    }

    private static Predicate<Movement> lasting(Length length) {
      return movement -> Length.of(movement.said().lasting()) == length;
    }
  }

  /** How long it lasts, as far as papers tell. */
  private enum Length {
    UNDER_ONE,
    ONE,
    UNDER_THREE,
    UNDER_FIVE,
    FIVE;

    static @Nullable Length of(Lasting lasting) {
      LocalDate from = lasting.from();
      LocalDate until = lasting.until();
      if (from == null || until == null) {
        return null;
      }
      Period time = Period.between(from, until);
      if (time.getYears() == 0) {
        return UNDER_ONE;
      }
      if (time.equals(Period.ofYears(1))) {
        return ONE;
      }
      if (time.getYears() < SHORT_YEARS) {
        return UNDER_THREE;
      }
      return time.getYears() < LONG_YEARS ? UNDER_FIVE : FIVE;
    }
  }

  /** The rows of one group, in the order of the form. */
  public static List<Row> rows(Group group) {
    return Arrays.stream(Row.values()).filter(row -> row.group() == group).toList();
  }

  public long count(Row row) {
    return movements.stream().filter(row.holds).count();
  }

  public long count(Row row, Launcher launcher) {
    return movements.stream()
        .filter(row.holds)
        .filter(movement -> Launcher.of(movement) == launcher)
        .count();
  }

  /** Those of which no paper tells how long they last: rows 06 to 10 lack them. */
  public List<Movement> withoutLength() {
    return movements.stream()
        .filter(movement -> Length.of(movement.said().lasting()) == null)
        .toList();
  }
}

package vn.tdkt.contests.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tdkt.contests.Deviation;
import vn.tdkt.contests.Rhythm;

/**
 * Which edition of a series falls in which year with which number. The numbers follow: nobody types
 * them (REQ-34, REQ-47).
 */
public final class Numbering {
  /** As far as anybody looks ahead. */
  private static final int HORIZON = 2200;

  private final List<Slot> slots;

  /**
   * An edition, held or to come.
   *
   * @param year in which it begins
   */
  public record Slot(int number, int year) {}

  private Numbering(List<Slot> slots) {
    this.slots = List.copyOf(slots);
  }

  /**
   * @param held years in which an edition on record began; they count where there is no rhythm
   */
  public static Numbering of(Rhythm rhythm, List<Deviation> deviations, Collection<Integer> held) {
    return new Numbering(rhythm.isRegular() ? inRhythm(rhythm, deviations) : asHeld(rhythm, held));
  }

  private static List<Slot> inRhythm(Rhythm rhythm, List<Deviation> deviations) {
    Map<Integer, Deviation> told =
        deviations.stream().collect(Collectors.toMap(Deviation::due, Function.identity()));
    List<Slot> slots = new ArrayList<>();
    int due = rhythm.firstYear();
    while (due < HORIZON) {
      Deviation deviation = told.get(due);
      Integer held = deviation == null ? Integer.valueOf(due) : deviation.to();
      if (held != null) {
        slots.add(new Slot(rhythm.firstNumber() + slots.size(), held));
      }
      due = (deviation == null ? due : deviation.next()) + rhythm.every();
    }
    return slots;
  }

  private static List<Slot> asHeld(Rhythm rhythm, Collection<Integer> held) {
    TreeSet<Integer> years = new TreeSet<>(held);
    years.add(rhythm.firstYear());
    List<Slot> slots = new ArrayList<>();
    for (int year : years.tailSet(rhythm.firstYear())) {
      slots.add(new Slot(rhythm.firstNumber() + slots.size(), year));
    }
    return slots;
  }

  /** The edition that begins in this year. */
  public Optional<Slot> at(int year) {
    return slots.stream().filter(slot -> slot.year() == year).findFirst();
  }

  /** The edition that bears this number. */
  public Optional<Slot> numbered(int number) {
    return slots.stream().filter(slot -> slot.number() == number).findFirst();
  }

  /** The edition whose beginning lies nearest to this year; of two the earlier. */
  public Optional<Slot> nearest(int year) {
    return slots.stream().min(Comparator.comparingInt(slot -> Math.abs(slot.year() - year)));
  }

  /** From the first known one on, as far as anybody looks ahead. */
  public List<Slot> slots() {
    return slots;
  }

  /** Whether each edition begins after the one before: a moved one must not meet the next. */
  public boolean isInOrder() {
    for (int i = 1; i < slots.size(); i++) {
      if (slots.get(i).year() <= slots.get(i - 1).year()) {
        return false;
      }
    }
    return true;
  }
}

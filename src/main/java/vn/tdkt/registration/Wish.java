package vn.tdkt.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;

/**
 * What somebody strives for in a year.
 *
 * @param titles codes of the catalogue, in its order
 * @param other what no catalogue has, in words: "hoàn thành xuất sắc nhiệm vụ"; may be empty
 * @param on the day on which it was registered, or null where nothing was
 */
public record Wish(List<String> titles, String other, @Nullable LocalDate on) {
  public static final Wish NONE = new Wish(List.of(), "", null);

  public Wish {
    titles = List.copyOf(titles);
    other = Texts.nfc(other);
  }

  public boolean isEmpty() {
    return titles.isEmpty() && other.isEmpty();
  }

  public boolean has(String title) {
    return titles.contains(title);
  }

  boolean after(LocalDate day) {
    return on != null && on.isAfter(day);
  }

  /** Only what is asked for, in the order of the catalogue. */
  public Wish of(List<String> codes) {
    return new Wish(codes.stream().filter(titles::contains).toList(), other, on);
  }

  /** The same and these titles too. */
  public Wish and(List<String> more, LocalDate day) {
    List<String> all = new ArrayList<>(titles);
    more.stream().filter(title -> !titles.contains(title)).forEach(all::add);
    return new Wish(all, other, on == null ? day : on);
  }
}

package vn.tdkt.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;

/**
 * What came in with a form, by the name of the field. The readings below belong after {@link
 * Form#checked}: what no form of ours sends is an {@link IllegalArgumentException}.
 */
public record Typed(Map<String, List<String>> values) {
  public static final Typed NOTHING = new Typed(Map.of());

  public Typed {
    values = Map.copyOf(values);
  }

  /** As it was typed, or what to propose where the field did not come at all. */
  public String or(String name, String proposal) {
    List<String> came = values.get(name);
    return came == null ? proposal : String.join(",", came);
  }

  /** NFC, without white space around; empty where nothing came. */
  public String text(String name) {
    return Texts.nfc(or(name, ""));
  }

  /** The lines of a long text that have something in them. */
  public List<String> lines(String name) {
    return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Whether the field came with something in it. */
  public boolean has(String name) {
    return !text(name).isEmpty();
  }

  public LocalDate day(String name) {
    return VietnamTime.read(text(name)).orElseThrow(() -> new NotOfAForm(name));
  }

  /** The day, or null where the field is empty. */
  public @Nullable LocalDate anyDay(String name) {
    return has(name) ? day(name) : null;
  }

  public UUID id(String name) {
    return UUID.fromString(text(name));
  }

  public List<UUID> ids(String name) {
    return Stream.of(text(name).split(","))
        .filter(s -> !s.isEmpty())
        .map(UUID::fromString)
        .toList();
  }

  /** A whole number; 0 where nothing came. */
  public int count(String name) {
    return has(name) ? Integer.parseInt(text(name)) : 0;
  }

  /** The version of the thing from which the form was drawn. */
  public long version() {
    return Long.parseLong(text(Form.VERSION));
  }

  public <E extends Enum<E>> E one(Class<E> type, String name) {
    return Enum.valueOf(type, text(name));
  }

  private static final class NotOfAForm extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    NotOfAForm(String name) {
      super("no form of ours sends this as " + name);
    }
  }
}

package vn.tdkt.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentKind;
import vn.tdkt.register.Office;
import vn.tdkt.register.RegisterQuery;

/**
 * Which part of a register is looked at, as it stands in the address.
 *
 * @param own whether it is the register of the one who looks
 */
public record RegisterFilter(
    Office office, boolean own, Direction direction, int year, Typed typed) {
  static final String UNIT = "don-vi";
  static final String YEAR = "nam";

  private static final Words WORDS = Words.of("register");
  private static final List<String> NARROWING = List.of("q", "loai", "co-quan", "tu", "den", "cho");

  /** The field for what is looked for. */
  public Field words() {
    return field(Field.Kind.TEXT, "q");
  }

  /** The fields that narrow further, each with what was typed. */
  public List<Field> fields() {
    List<Field.Choice> kinds =
        DocumentKind.all().stream()
            .map(kind -> new Field.Choice(kind.code(), kind.label()))
            .toList();
    return List.of(
        field(Field.Kind.CHOICE, "loai").from(kinds),
        field(Field.Kind.TEXT, "co-quan"),
        field(Field.Kind.DATE, "tu").checked(),
        field(Field.Kind.DATE, "den").checked(),
        field(Field.Kind.CHOICE, "cho")
            .from(List.of(new Field.Choice("1", WORDS.say("filter.waits")))));
  }

  private Field field(Field.Kind kind, String name) {
    return Field.of(kind, name, WORDS.say("filter." + name), typed.text(name));
  }

  RegisterQuery query() {
    return new RegisterQuery(
        office.unit(),
        direction,
        year,
        typed.text("q"),
        kind(),
        typed.text("co-quan"),
        day("tu"),
        day("den"),
        typed.has("cho"));
  }

  private @Nullable DocumentKind kind() {
    String code = typed.text("loai");
    return DocumentKind.all().stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate day(String name) {
    Optional<LocalDate> day = VietnamTime.read(typed.text(name));
    return day.orElse(null);
  }

  public boolean narrows() {
    return NARROWING.stream().anyMatch(typed::has);
  }

  /** Whether more than words narrows what is shown. */
  public boolean narrowsFurther() {
    return NARROWING.stream().skip(1).anyMatch(typed::has);
  }

  /** What goes along with the form of the filter. */
  public Map<String, String> hidden() {
    Map<String, String> hidden = new LinkedHashMap<>();
    hidden.put(YEAR, String.valueOf(year));
    if (!own) {
      hidden.put(UNIT, office.unit().toString());
    }
    return hidden;
  }

  public String path() {
    return "/van-ban/" + direction.slug();
  }

  /** The whole register of another year. */
  public String of(int otherYear) {
    return path() + "?" + YEAR + "=" + otherYear + (own ? "" : "&" + UNIT + "=" + office.unit());
  }

  /** The same part, with one more parameter. */
  String with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(hidden());
    NARROWING.stream().filter(typed::has).forEach(key -> all.put(key, typed.text(key)));
    all.put(name, value);
    return path() + "?" + encoded(all);
  }

  /** The whole register of the year as a file, whatever is looked at. */
  public String printed(String format) {
    return path() + "/so-dang-ky." + format + "?" + encoded(hidden());
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}

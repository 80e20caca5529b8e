package vn.tdkt.archive.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tdkt.archive.Doubt;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.Value;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;

/** Where rules disagree with what a record says, so that a second person must confirm it. */
public final class Doubts {
  /** "1248/QĐ-UBND", "12/2019/QĐ-UBND", "15a/BC". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,6}[a-zA-Z]?(?:/(\\d{4}))?/\\p{Lu}[\\p{L}\\d]*(?:-[\\p{Lu}\\p{L}\\d&.]+)*");

  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(phong|ban|so|truong|trung tam|chi cuc|uy ban|ubnd|cong ty|benh vien|hoi|to|doi|khoa|"
              + "nhan dan|tap the|thanh tra|van phong|doanh nghiep|xa|huyen|chi bo|dang bo|cong doan)"
              + "\\b.*");

  private final Around around;

  /** One thing that is doubtful. */
  public record Doubted(FieldKind field, Doubt why) {}

  /**
   * What is known besides the record.
   *
   * @param fromYear of the batch
   * @param toYear of the batch
   * @param today no paper is of a later day
   * @param known names of those on record, as {@link Texts#spelled} writes them
   * @param awards how many records of awards the paper has
   */
  public record Around(int fromYear, int toYear, LocalDate today, Set<String> known, int awards) {}

  private Doubts(Around around) {
    this.around = around;
  }

  public static List<Doubted> of(List<Value> values, Around around) {
    Doubts rules = new Doubts(around);
    List<Doubted> all = new ArrayList<>();
    for (Value value : values) {
      rules.of(value).forEach(why -> all.add(new Doubted(value.field(), why)));
    }
    if (yearsDiffer(values)) {
      all.add(new Doubted(FieldKind.NUMBER, Doubt.YEAR_DIFFERS));
    }
    return all;
  }

  private Set<Doubt> of(Value value) {
    Set<Doubt> found = new TreeSet<>();
    if (value.isMissing()) {
      if (value.field().required()) {
        found.add(Doubt.MISSING);
      }
      return found;
    }
    if (value.isDoubtful()) {
      found.add(Doubt.LOW_CERTAINTY);
    }
    byField(value.field(), value.text()).ifPresent(found::add);
    return found;
  }

  private Optional<Doubt> byField(FieldKind field, String text) {
    return switch (field) {
      case DATE -> date(text);
      case NUMBER -> when(!NUMBER.matcher(text).matches(), Doubt.NUMBER_MALFORMED);
      case SIGNATORY -> when(!PersonName.fits(text), Doubt.NAME_MALFORMED);
      case RECIPIENT -> recipient(text);
      case STATED -> when(!text.equals(String.valueOf(around.awards())), Doubt.COUNT_DIFFERS);
      case TITLE, ISSUER, SUBJECT, SIGNED_AS, EFFECT, POSITION, AWARD -> Optional.empty();
    };
  }

  private Optional<Doubt> date(String text) {
    Optional<LocalDate> day = VietnamTime.read(text);
    if (day.isEmpty() || day.get().isAfter(around.today())) {
      return Optional.of(Doubt.DATE_IMPOSSIBLE);
    }
    int year = day.get().getYear();
    return when(year < around.fromYear() || year > around.toYear(), Doubt.DATE_OUTSIDE_BATCH);
  }

  private Optional<Doubt> recipient(String text) {
    if (COLLECTIVE.matcher(Texts.folded(text)).matches()) {
      return Optional.empty();
    }
    if (!PersonName.fits(text)) {
      return Optional.of(Doubt.NAME_MALFORMED);
    }
    return when(isNearlyKnown(text), Doubt.NAME_NEAR);
  }

  /** Strangers prove nothing; somebody on record with other accents is likely the same person. */
  private boolean isNearlyKnown(String name) {
    String spelled = Texts.spelled(name);
    return !around.known().contains(spelled)
        && around.known().stream().map(Texts::folded).anyMatch(Texts.folded(name)::equals);
  }

  private static boolean yearsDiffer(List<Value> values) {
    Map<FieldKind, String> texts =
        values.stream().collect(Collectors.toMap(Value::field, Value::text));
    Matcher number = NUMBER.matcher(texts.getOrDefault(FieldKind.NUMBER, ""));
    Optional<LocalDate> day = VietnamTime.read(texts.getOrDefault(FieldKind.DATE, ""));
    return number.matches()
        && number.group(1) != null
        && day.filter(date -> date.getYear() != Integer.parseInt(number.group(1))).isPresent();
  }

  private static Optional<Doubt> when(boolean wrong, Doubt doubt) {
    return Optional.of(doubt).filter(is -> wrong);
  }
}

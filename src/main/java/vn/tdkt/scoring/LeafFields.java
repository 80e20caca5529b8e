package vn.tdkt.scoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AnswerFields;
import vn.tdkt.criteria.AnswerReader;
import vn.tdkt.criteria.Chooser;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Origin;
import vn.tdkt.criteria.Problem;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/**
 * Reads the fields of one row of the sheet: those of the method ({@link AnswerReader}), {@code
 * provisional}, {@code override.points}, {@code override.reason}, {@code below-maximum}, and the
 * lines of bonus and deduction ({@link AdjustmentFields}).
 */
final class LeafFields {
  private static final Words WORDS = Words.of("scoring");
  private static final Pattern OWN =
      Pattern.compile("provisional|below-maximum|(override|bonus|deduction)\\..*");

  private final Item.Leaf leaf;
  private final Figures now;
  private final Map<String, String> fields;
  private final List<Problem> problems = new ArrayList<>();

  private LeafFields(Item.Leaf leaf, Figures now, Map<String, String> fields) {
    this.leaf = leaf;
    this.now = now;
    this.fields = fields;
  }

  static Decoded<Draft> read(
      Item.Leaf leaf, Figures now, Map<String, String> fields, Access by, Clock clock) {
    LeafFields reader = new LeafFields(leaf, now, fields);
    Entry entry = reader.entry();
    List<Adjustment> adjustments =
        new AdjustmentFields(leaf.key(), now, reader, by, clock.instant()).read();
    return reader.problems.isEmpty()
        ? new Decoded.Read<>(new Draft(entry, adjustments))
        : new Decoded.Unreadable<>(reader.problems);
  }

  private Entry entry() {
    Entry old = now.row(Round.SELF, null, leaf.key()).map(Recorded::entry).orElse(Entry.EMPTY);
    Answer answer = answer();
    return new Entry(
        answer,
        List.of(),
        List.of(),
        override(),
        "true".equals(text("provisional")),
        optional("below-maximum"),
        kept(old, answer));
  }

  /** A figure that was typed over has its origin no more. */
  private static Map<String, Origin> kept(Entry old, @Nullable Answer answer) {
    Map<String, String> before = AnswerFields.of(old.answer());
    Map<String, String> after = AnswerFields.of(answer);
    Map<String, Origin> origins = new LinkedHashMap<>(old.origins());
    origins.keySet().removeIf(slot -> !Objects.equals(before.get(slot), after.get(slot)));
    return origins;
  }

  private @Nullable Answer answer() {
    Map<String, String> facts = new LinkedHashMap<>(fields);
    facts.keySet().removeIf(slot -> OWN.matcher(slot).matches());
    return switch (AnswerReader.read(InputForm.of(leaf, now.self()), facts, Chooser.UNIT)) {
      case Decoded.Read<Optional<Answer>>(Optional<Answer> answer) -> answer.orElse(null);
      case Decoded.Unreadable<Optional<Answer>>(List<Problem> wrong) -> {
        problems.addAll(wrong);
        yield null;
      }
    };
  }

  private Entry.@Nullable Correction override() {
    Score points = number("override.points", leaf.max());
    if (points == null) {
      return null;
    }
    String reason = text("override.reason");
    if (reason.isEmpty()) {
      problems.add(new Problem("override.reason", WORDS.say("field.override-reason")));
    }
    return new Entry.Correction(points, reason);
  }

  /** The numbered lines below a name, such as {@code bonus.0.points}, in order. */
  List<Integer> lines(String name) {
    Pattern line = Pattern.compile(Pattern.quote(name) + "\\.(\\d{1,4})\\.points");
    return fields.keySet().stream()
        .map(line::matcher)
        .filter(Matcher::matches)
        .map(found -> Integer.valueOf(found.group(1)))
        .sorted()
        .toList();
  }

  /** Whether the field came along at all. */
  boolean says(String slot) {
    return fields.containsKey(slot);
  }

  /** NFC, without white space around it; empty where absent. */
  String text(String slot) {
    String text = Texts.nfc(fields.getOrDefault(slot, ""));
    if (text.length() > Adjustment.LONGEST_TEXT) {
      problems.add(new Problem(slot, WORDS.say("field.too-long", Adjustment.LONGEST_TEXT)));
      return "";
    }
    return text;
  }

  private @Nullable String optional(String slot) {
    String text = text(slot);
    return text.isEmpty() ? null : text;
  }

  /** A number, or null where the field is empty or says none; then the problem is noted. */
  @Nullable Score number(String slot, @Nullable Score ceiling) {
    String text = text(slot);
    if (text.isEmpty()) {
      return null;
    }
    return switch (VietnameseNumber.read(text, ceiling)) {
      case VietnameseNumber.Reading.Understood(Score value, boolean unused) -> value;
      case VietnameseNumber.Reading.Unclear(List<Score> options) -> {
        String both = String.join(" / ", options.stream().map(Score::text).toList());
        problems.add(new Problem(slot, WORDS.say("field.unclear", text, both)));
        yield null;
      }
      case VietnameseNumber.Reading.Unreadable(var problem) -> {
        problems.add(new Problem(slot, WORDS.say("field.number." + problem.name())));
        yield null;
      }
    };
  }

  void wrong(String slot, String sentence) {
    problems.add(new Problem(slot, sentence));
  }
}

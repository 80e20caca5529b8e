package vn.tdkt.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.audit.JournalQuery;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * What somebody typed above the record; all of it stays in the address. A value that cannot be read
 * is told at its field and narrows nothing.
 */
public record JournalForm(Typed typed, List<Field> fields) {
  static final String ADDRESS = "/nhat-ky";
  private static final String FROM = "tu";
  private static final String LAST = "den";
  private static final String WHO = "ai";
  private static final String DEED = "viec";
  private static final String SUBJECT = "doi-tuong";
  private static final Words WORDS = Words.of("audit");

  static JournalForm of(Typed typed, Map<JournalQuery.Deed, String> deeds) {
    List<Field.Choice> kinds =
        deeds.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(entry -> new Field.Choice(text(entry.getKey()), entry.getValue()))
            .toList();
    List<Field> fields =
        List.of(
            field(Field.Kind.DATE, FROM, typed),
            field(Field.Kind.DATE, LAST, typed),
            field(Field.Kind.TEXT, WHO, typed),
            field(Field.Kind.CHOICE, DEED, typed).from(kinds));
    return new JournalForm(typed, fields.stream().map(Field::checked).toList());
  }

  private static Field field(Field.Kind kind, String name, Typed typed) {
    return Field.of(kind, name, WORDS.say("filter." + name), typed.text(name));
  }

  JournalQuery query() {
    return new JournalQuery(
        VietnamTime.read(typed.text(FROM)).orElse(null),
        VietnamTime.read(typed.text(LAST)).orElse(null),
        typed.text(WHO),
        parts(DEED).map(p -> new JournalQuery.Deed(p[0], p[1])).orElse(null),
        subject());
  }

  private Act.@Nullable Subject subject() {
    return parts(SUBJECT).map(p -> new Act.Subject(p[0], UUID.fromString(p[1]))).orElse(null);
  }

  private Optional<String[]> parts(String name) {
    return Optional.of(typed.text(name).split("/", 2)).filter(parts -> parts.length == 2);
  }

  private static String text(JournalQuery.Deed deed) {
    return deed.type() + "/" + deed.kind();
  }

  /** What goes along beside the fields, such as the thing whose record is read. */
  public Map<String, String> hidden() {
    return typed.has(SUBJECT) ? Map.of(SUBJECT, typed.text(SUBJECT)) : Map.of();
  }

  /** True where anything narrows the record. */
  public boolean narrows() {
    return !kept().isEmpty();
  }

  /** The same page of the record with one more parameter. */
  String with(String name, String value) {
    Map<String, String> parameters = kept();
    parameters.put(name, value);
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", ADDRESS + "?", ""));
  }

  /** Only what was done to this thing. */
  String of(Act.Subject subject) {
    return with(SUBJECT, subject.type() + "/" + subject.id());
  }

  /** Only what this person did. */
  String by(String fullName) {
    return with(WHO, fullName);
  }

  private Map<String, String> kept() {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : List.of(FROM, LAST, WHO, DEED, SUBJECT)) {
      if (typed.has(name)) {
        kept.put(name, typed.text(name));
      }
    }
    return kept;
  }
}

package vn.tdkt.feeding.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AnswerFields;
import vn.tdkt.criteria.AnswerReader;
import vn.tdkt.criteria.Chooser;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Origin;
import vn.tdkt.criteria.Problem;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.feeding.Fed;
import vn.tdkt.feeding.FedLine;
import vn.tdkt.feeding.Slot;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;

/** Puts figures into the answer to one criterion; all else of its entry stays as it is. */
public final class Filling {
  private static final Citation FROM_FACTS = Citation.of("REQ-99");

  private Filling() {}

  /** What the figure would be in its field: a number, or whether there was any. */
  public static String field(Slot slot, Fed fed) {
    Score value = fed.amount().value();
    return slot.kind() == Slot.Kind.YES_NO
        ? String.valueOf(value.compareTo(Score.ONE) >= 0)
        : value.text();
  }

  /** The entries of all criteria to which these lines belong, or why one of them takes none. */
  public static Outcome<Map<String, Entry>> fill(UnitSheet sheet, List<FedLine> chosen) {
    Map<String, List<FedLine>> byLeaf = new LinkedHashMap<>();
    chosen.forEach(
        line -> byLeaf.computeIfAbsent(line.leaf().key(), key -> new ArrayList<>()).add(line));
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Map.Entry<String, List<FedLine>> one : byLeaf.entrySet()) {
      InputForm form = InputForm.of(one.getValue().getFirst().leaf(), sheet);
      switch (fill(sheet.entry(one.getKey()), form, one.getValue())) {
        case Outcome.Done<Entry>(Entry filled) -> entries.put(one.getKey(), filled);
        case Outcome.Refused<Entry>(var refusal) -> {
          return Outcome.refused(refusal);
        }
      }
    }
    return Outcome.done(entries);
  }

  /**
   * The entry with these figures in it. An answer that nothing arose gives way to them. Refused
   * where the figures make no answer: the form wants more of them, or whole numbers.
   *
   * @param chosen lines of that criterion that have a place and a figure
   */
  public static Outcome<Entry> fill(Entry entry, InputForm form, List<FedLine> chosen) {
    Map<String, String> fields = new LinkedHashMap<>(AnswerFields.of(entry.answer()));
    if (fields.remove(AnswerReader.ABSENT) != null) {
      fields.clear();
    }
    Map<String, Origin> origins = new LinkedHashMap<>(entry.origins());
    for (FedLine line : chosen) {
      Fed fed = line.fed();
      if (fed != null) {
        fields.put(line.feed().slot(), line.proposed());
        origins.put(line.feed().slot(), new Origin(Origin.Way.BOUND, fed.basis()));
      }
    }
    return switch (AnswerReader.read(form, fields, Chooser.UNIT)) {
      case Decoded.Read<Optional<Answer>>(Optional<Answer> answer) ->
          Outcome.done(with(entry, answer.orElse(null), provisional(chosen), origins));
      case Decoded.Unreadable<Optional<Answer>>(List<Problem> problems) ->
          Outcome.refused(
              "feeding.refused.no-answer",
              FROM_FACTS,
              chosen.getFirst().leaf().ref(),
              problems.stream().map(Problem::text).collect(Collectors.joining(" ")));
    };
  }

  private static boolean provisional(List<FedLine> chosen) {
    return chosen.stream()
        .map(FedLine::fed)
        .anyMatch(fed -> fed != null && fed.amount().provisional());
  }

  private static Entry with(
      Entry entry, @Nullable Answer answer, boolean provisional, Map<String, Origin> origins) {
    return new Entry(
        answer,
        entry.bonuses(),
        entry.deductions(),
        entry.override(),
        entry.provisional() || provisional,
        entry.belowMaximum(),
        origins);
  }
}

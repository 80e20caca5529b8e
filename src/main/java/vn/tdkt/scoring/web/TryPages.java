package vn.tdkt.scoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AnswerFields;
import vn.tdkt.criteria.AnswerReader;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.Problem;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.scoring.model.WhatIf;

/** Puts together what the pages of trying show (REQ-151). */
@Component
class TryPages {
  /** Names of the fields begin so, apart from whatever else stands in an address. */
  private static final String PREFIX = "thu.";

  private final Sheets sheets;
  private final CriteriaSets sets;
  private final SheetPages pages;

  TryPages(Sheets sheets, CriteriaSets sets, SheetPages pages) {
    this.sheets = sheets;
    this.sets = sets;
    this.pages = pages;
  }

  Trial trial(SheetId id, Access access) {
    return trial(sheets.figures(id, access));
  }

  private Trial trial(Figures figures) {
    CriteriaSet set = sets.content(figures.head().set());
    return new Trial(set, figures.self(), SheetUploads.year(figures.head()));
  }

  TryView view(SheetId id, String key, Map<String, String> typed, Access access) {
    Figures figures = sheets.figures(id, access);
    Item.Leaf leaf = pages.leaf(figures.head(), key);
    Trial trial = trial(figures);
    SheetResult now = Evaluation.of(trial.set(), trial.sheet());
    LeafResult came = now.leaf(key);
    Typed numbers = Typed.of(leaf, trial, typed);
    return new TryView(
        "/bang-cham-diem/" + id.value(),
        key,
        leaf.ref(),
        leaf.name(),
        Trial.points(came),
        now.total().text(),
        came == null ? "" : came.reason(),
        trial.on(leaf),
        numbers.fields(),
        numbers.tried());
  }

  /** The criterion's own numbers as typed to be tried. */
  private record Typed(List<Field> fields, TryView.@org.jspecify.annotations.Nullable Line tried) {
    static Typed of(Item.Leaf leaf, Trial trial, Map<String, String> typed) {
      InputForm form = InputForm.of(leaf, trial.sheet());
      Entry entry = trial.sheet().entry(leaf.key());
      Map<String, String> values = new LinkedHashMap<>(AnswerFields.of(entry.answer()));
      boolean asked = typed.keySet().stream().anyMatch(name -> name.startsWith(PREFIX));
      typed.forEach(
          (name, value) -> {
            if (name.startsWith(PREFIX)) {
              values.put(name.substring(PREFIX.length()), value);
            }
          });
      List<Field> fields = fields(form, values);
      if (!asked) {
        return new Typed(fields, null);
      }
      return switch (AnswerReader.read(form, values)) {
        case Decoded.Read<Optional<Answer>>(Optional<Answer> answer) ->
            new Typed(
                fields,
                answer
                    .map(one -> trial.line(leaf, label(fields), WhatIf.by(entry, one)))
                    .orElse(null));
        case Decoded.Unreadable<Optional<Answer>>(List<Problem> problems) ->
            new Typed(fields.stream().map(field -> told(field, problems)).toList(), null);
      };
    }

    private static List<Field> fields(InputForm form, Map<String, String> values) {
      return Controls.of(form, values).stream()
          .filter(control -> control.kind() == Control.Kind.NUMBER)
          .map(one -> Field.of(Field.Kind.NUMBER, PREFIX + one.slot(), one.label(), one.value()))
          .toList();
    }

    private static Field told(Field field, List<Problem> problems) {
      List<String> texts =
          problems.stream()
              .filter(one -> field.name().equals(PREFIX + one.path()))
              .map(Problem::text)
              .toList();
      return texts.isEmpty() ? field : field.withErrors(texts);
    }

    private static String label(List<Field> fields) {
      List<String> said =
          fields.stream()
              .filter(field -> !field.value().isBlank())
              .map(field -> Words.of("scoring").say("unit.known", field.label(), field.value()))
              .toList();
      return String.join("; ", said);
    }
  }
}

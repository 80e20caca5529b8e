package vn.tdkt.scoring.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.reading.Filling;
import vn.tdkt.reading.Place;
import vn.tdkt.scoring.paste.PastedColumn;
import vn.tdkt.scoring.paste.PastedLine;
import vn.tdkt.scoring.wordform.FormCell;
import vn.tdkt.scoring.wordform.FormKey;
import vn.tdkt.scoring.wordform.ThreeWay;
import vn.tdkt.scoring.wordform.ThreeWay.Standing;
import vn.tdkt.scoring.wordform.WordForm;

/**
 * A form beside its sheet: what stands in each place, what the sheet says, and what is done there.
 *
 * @param differences places in which file and sheet differ, in printed order
 */
record FormComparison(WordForm form, FormTexts texts, List<Difference> differences) {
  /**
   * A place in which file and sheet differ.
   *
   * @param choice what is done; null where a person must say
   * @param mayTake whether what stands in the file could be entered into the sheet
   */
  record Difference(FormCell cell, ThreeWay ways, @Nullable FormChoice choice, boolean mayTake) {
    boolean isOpen() {
      return choice == null;
    }

    boolean isFilled() {
      return choice == FormChoice.OURS;
    }
  }

  /**
   * Compares a form with its sheet.
   *
   * @param base texts of the last handing out, by the names of their places; null for a fresh file
   * @param sent what a person chose, by the names of the places
   * @param open whether figures may be entered into the sheet
   */
  static FormComparison of(
      WordForm form,
      FormTexts texts,
      @Nullable Map<String, String> base,
      Map<String, String> sent,
      boolean open) {
    Choosing choosing = new Choosing(texts, base, sent, open);
    return new FormComparison(
        form,
        texts,
        form.cells().stream()
            .map(choosing::difference)
            .filter(one -> one.ways().standing() != Standing.SAME)
            .toList());
  }

  /** What is done in a place: as a person chose, else as nobody has to be asked. */
  private record Choosing(
      FormTexts texts, @Nullable Map<String, String> base, Map<String, String> sent, boolean open) {
    Difference difference(FormCell cell) {
      String name = cell.key().name();
      String given = base == null ? null : base.getOrDefault(name, "");
      ThreeWay ways = new ThreeWay(given, cell.text(), texts.of(cell.key()));
      boolean mayTake = mayTake(cell);
      FormChoice choice =
          FormChoice.of(sent.get(name))
              .filter(chosen -> chosen != FormChoice.TAKE || mayTake)
              .orElseGet(() -> unasked(cell.key(), ways));
      return new Difference(cell, ways, choice, mayTake);
    }

    private boolean mayTake(FormCell cell) {
      return open
          && cell.key().slot().isEntered()
          && texts.items().get(cell.key().item()) instanceof Item.Leaf
          && VietnameseNumber.read(cell.text(), null) instanceof Reading.Understood;
    }

    /**
     * Null where somebody must say. A fresh file brings the figures of another year, which give way
     * where the sheet has its own; what is written out in the office's file and restricted in the
     * sheet stays.
     */
    private @Nullable FormChoice unasked(FormKey key, ThreeWay ways) {
      if (texts.isHidden(key) && !ways.theirs().isEmpty()) {
        return FormChoice.THEIRS;
      }
      boolean fresh = base == null;
      return switch (ways.standing()) {
        case SAME, OURS -> FormChoice.OURS;
        case THEIRS -> fresh && texts.isAnswered(key) ? FormChoice.OURS : FormChoice.THEIRS;
        case BOTH -> fresh ? FormChoice.OURS : null;
      };
    }
  }

  boolean isOpen() {
    return differences.stream().anyMatch(Difference::isOpen);
  }

  /** What goes into the sheet, a line for each leaf. */
  List<PastedLine> taken() {
    Map<Item.Leaf, Map<PastedColumn, String>> cells = new LinkedHashMap<>();
    for (Difference one : differences) {
      if (one.choice() == FormChoice.TAKE
          && texts.items().get(one.cell().key().item()) instanceof Item.Leaf leaf) {
        cells
            .computeIfAbsent(leaf, key -> new EnumMap<>(PastedColumn.class))
            .put(PastedColumn.valueOf(one.cell().key().slot().name()), one.cell().text());
      }
    }
    return cells.entrySet().stream()
        .map(leaf -> PastedLine.of(leaf.getKey(), leaf.getValue()))
        .toList();
  }

  /** What is written into the copy. */
  Filling filling() {
    Map<Place, String> written =
        differences.stream()
            .filter(Difference::isFilled)
            .collect(
                Collectors.toMap(
                    one -> one.cell().place(), one -> one.cell().written(one.ways().ours())));
    Map<Place, List<String>> behind =
        added().stream()
            .collect(
                Collectors.groupingBy(
                    key -> form.behind(key.slot()),
                    LinkedHashMap::new,
                    Collectors.mapping(texts::of, Collectors.toList())));
    return new Filling(
        written,
        behind.entrySet().stream()
            .map(one -> new Filling.Added(one.getKey(), one.getValue()))
            .toList());
  }

  /** Explanations for which the file has neither a column nor a paragraph yet. */
  List<FormKey> added() {
    return form.has(FormKey.Slot.EXPLANATION)
        ? List.of()
        : texts.explanations().filter(key -> form.cell(key).isEmpty()).toList();
  }

  /** What stands in the copy, by the names of its places. */
  Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    form.cells().forEach(cell -> given.put(cell.key().name(), cell.text()));
    differences.stream()
        .filter(Difference::isFilled)
        .forEach(one -> given.put(one.cell().key().name(), one.ways().ours()));
    added().forEach(key -> given.put(key.name(), texts.of(key)));
    return given;
  }

  /** How many places are filled in without a question. */
  long filledQuietly() {
    return differences.stream().filter(one -> one.ways().standing() == Standing.OURS).count()
        + added().size();
  }

  Optional<Item> item(FormKey key) {
    return Optional.ofNullable(texts.items().get(key.item()));
  }
}

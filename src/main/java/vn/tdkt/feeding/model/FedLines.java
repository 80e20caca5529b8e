package vn.tdkt.feeding.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AnswerFields;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Origin;
import vn.tdkt.facts.Amount;
import vn.tdkt.feeding.Fed;
import vn.tdkt.feeding.FedLine;
import vn.tdkt.feeding.Feed;
import vn.tdkt.feeding.Slot;
import vn.tdkt.kernel.Score;
import vn.tdkt.scoring.Figures;

/** Lays the figures of the year beside what stands on the sheet. */
public final class FedLines {
  private final CriteriaSet set;
  private final Figures figures;
  private final Supply supply;
  private final Names names;

  public FedLines(CriteriaSet set, Figures figures, Supply supply) {
    this.set = set;
    this.figures = figures;
    this.supply = supply;
    this.names = Names.of(supply.indicators());
  }

  /** In the order of the sheet; what a later version of the set asks no more is left out. */
  public List<FedLine> of(List<Feed> feeds) {
    Map<String, List<Feed>> byLeaf = new HashMap<>();
    feeds.forEach(feed -> byLeaf.computeIfAbsent(feed.leaf(), key -> new ArrayList<>()).add(feed));
    return set.leaves()
        .flatMap(leaf -> of(leaf, byLeaf.getOrDefault(leaf.key(), List.of())).stream())
        .toList();
  }

  private List<FedLine> of(Item.Leaf leaf, List<Feed> feeds) {
    if (feeds.isEmpty()) {
      return List.of();
    }
    InputForm form = InputForm.of(leaf, figures.self());
    List<FedLine> lines = new ArrayList<>();
    for (Slot slot : Slot.of(form)) {
      feeds.stream()
          .filter(feed -> feed.slot().equals(slot.key()))
          .forEach(feed -> lines.add(line(leaf, slot, feed)));
    }
    List<Feed> beside = feeds.stream().filter(feed -> !feed.fills()).toList();
    beside.forEach(feed -> lines.add(line(leaf, null, feed)));
    if (form instanceof InputForm.Points) {
      full(leaf, beside).ifPresent(lines::add);
    }
    return lines;
  }

  /**
   * A criterion that is judged takes its full points where all that the plan aims at for it was
   * reached. Short of that nothing is computed: how much is lost is for people to judge.
   */
  private Optional<FedLine> full(Item.Leaf leaf, List<Feed> beside) {
    List<Feed> aimed = beside.stream().filter(feed -> supply.aims(feed.source())).toList();
    Score max = leaf.max();
    if (max == null || aimed.isEmpty() || !aimed.stream().allMatch(f -> supply.met(f.source()))) {
      return Optional.empty();
    }
    String basis =
        aimed.stream()
            .flatMap(feed -> supply.of(feed.source()).stream())
            .map(Fed::basis)
            .collect(Collectors.joining(" "));
    Slot points = Slot.fullPoints();
    Feed feed =
        new Feed(aimed.getFirst().id(), leaf.key(), points.key(), aimed.getFirst().source());
    return Optional.of(
        line(leaf, points, feed, new Fed(Amount.of(max), "", null, List.of(), basis)));
  }

  private FedLine line(Item.Leaf leaf, @Nullable Slot slot, Feed feed) {
    return line(leaf, slot, feed, supply.of(feed.source()).orElse(null));
  }

  private FedLine line(Item.Leaf leaf, @Nullable Slot slot, Feed feed, @Nullable Fed fed) {
    Entry entry = figures.self().entry(leaf.key());
    Origin origin = entry.origins().get(feed.slot());
    return new FedLine(
        feed,
        names.of(feed.source()),
        leaf,
        slot,
        fed,
        slot == null || fed == null ? "" : Filling.field(slot, fed),
        AnswerFields.of(entry.answer()).getOrDefault(feed.slot(), ""),
        origin == null ? null : origin.fact(),
        figures.version(leaf.key()));
  }
}

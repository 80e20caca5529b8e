package vn.tdkt.feeding;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tdkt.criteria.Item;
import vn.tdkt.feeding.model.Names;
import vn.tdkt.scoring.SheetHead;

/**
 * What a unit can say about where the figures of its sheet come from.
 *
 * @param slots the places of each criterion, in the order of the sheet; none where people judge
 * @param feeds what holds now
 */
public record Choice(
    SheetHead head, SequencedMap<Item.Leaf, List<Slot>> slots, List<Feed> feeds, Names sources) {

  /** All sources by the names that people choose. */
  public List<String> names() {
    return List.copyOf(sources.all().keySet());
  }

  /** Whether the unit counts nothing yet. */
  public boolean nothingCounted() {
    return sources.all().values().stream().allMatch(source -> source.indicator() == null);
  }

  public String nameOf(Feed feed) {
    return sources.of(feed.source());
  }

  public Optional<Source> find(String typed) {
    return sources.find(typed);
  }

  /** What fills that place now. */
  public Optional<Feed> of(String leaf, String slot) {
    return beside(leaf, slot).stream().findFirst();
  }

  /** What is shown beside a criterion. */
  public List<Feed> beside(String leaf) {
    return beside(leaf, "");
  }

  private List<Feed> beside(String leaf, String slot) {
    return feeds.stream()
        .filter(feed -> feed.leaf().equals(leaf) && feed.slot().equals(slot))
        .toList();
  }
}

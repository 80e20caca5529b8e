package vn.tdkt.feeding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.feeding.Choice;
import vn.tdkt.feeding.Feed;
import vn.tdkt.feeding.Slot;
import vn.tdkt.feeding.Source;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Typed;

/** A criterion with the names of the figures that answer it, as they are typed. */
public record SourceRow(Item.Leaf leaf, List<Place> places, List<Beside> beside) {
  private static final Words WORDS = Words.of("feeding");

  /**
   * One field: a place of the answer, or one more figure to be shown beside it.
   *
   * @param fault one sentence, or null
   */
  public record Place(
      String name,
      String label,
      String typed,
      @Nullable String fault,
      @Nullable Feed now,
      @Nullable Feed next) {
    private boolean changes() {
      return now == null ? next != null : next == null || !next.source().equals(now.source());
    }
  }

  /** A figure shown beside the criterion, that can be taken away. */
  public record Beside(Feed feed, String called, boolean dropped) {}

  static List<SourceRow> all(Choice choice, Typed typed) {
    return choice.slots().entrySet().stream()
        .map(one -> of(one.getKey(), one.getValue(), choice, typed))
        .toList();
  }

  private static SourceRow of(Item.Leaf leaf, List<Slot> slots, Choice choice, Typed typed) {
    String key = leaf.key();
    List<Place> places = new ArrayList<>();
    for (Slot slot : slots) {
      Feed now = choice.of(key, slot.key()).orElse(null);
      places.add(
          place(
              "of." + key + "." + slot.key(), slot.label(), leaf, slot.key(), now, choice, typed));
    }
    places.add(place("beside." + key, WORDS.say("beside.more"), leaf, "", null, choice, typed));
    List<Beside> beside =
        choice.beside(key).stream()
            .map(feed -> new Beside(feed, choice.nameOf(feed), typed.has("drop." + feed.id())))
            .toList();
    return new SourceRow(leaf, places, beside);
  }

  private static Place place(
      String name,
      String label,
      Item.Leaf leaf,
      String slot,
      @Nullable Feed now,
      Choice choice,
      Typed typed) {
    String text = typed.or(name, now == null ? "" : choice.nameOf(now));
    if (text.isBlank()) {
      return new Place(name, label, text, null, now, null);
    }
    Source source = choice.find(text).orElse(null);
    return source == null
        ? new Place(name, label, text, WORDS.say("unknown", text.strip()), now, now)
        : new Place(name, label, text, null, now, new Feed(Ids.next(), leaf.key(), slot, source));
  }

  boolean wrong() {
    return places.stream().anyMatch(place -> place.fault() != null);
  }

  Stream<Feed> dropped() {
    return Stream.concat(
        beside.stream().filter(Beside::dropped).map(Beside::feed),
        places.stream().filter(Place::changes).flatMap(place -> Stream.ofNullable(place.now())));
  }

  Stream<Feed> added() {
    return places.stream().filter(Place::changes).flatMap(place -> Stream.ofNullable(place.next()));
  }
}

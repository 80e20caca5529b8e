package vn.tdkt.criteria.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;

/** The answers of all units, leaf by leaf, for the few rules that ask for them. */
final class PeersByLeaf {
  /** One sheet is scored alone. */
  static final PeersByLeaf NOBODY = new PeersByLeaf(null);

  private final @Nullable List<UnitSheet> sheets;
  private final Map<Key, Peers> known = new HashMap<>();

  PeersByLeaf(@Nullable List<UnitSheet> sheets) {
    this.sheets = sheets;
  }

  private record Key(String leaf, String part, String group) {}

  /** Compared are the units of one group of the block. */
  Peers of(Item.Leaf leaf, Part part, UnitSheet own) {
    if (sheets == null) {
      return Peers.unknown();
    }
    String group = own.group() == null ? "" : own.group();
    return known.computeIfAbsent(
        new Key(leaf.key(), part.key(), group),
        key ->
            Peers.of(
                sheets.stream()
                    .filter(sheet -> Objects.equals(sheet.group(), own.group()))
                    .map(sheet -> new Peers.Peer(sheet.unit(), answer(sheet, leaf, part)))
                    .toList()));
  }

  private static @Nullable Answer answer(UnitSheet sheet, Item.Leaf leaf, Part part) {
    Answer answer = sheet.entry(leaf.key()).answer();
    return answer == null ? null : part.of(answer);
  }
}

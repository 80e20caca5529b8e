package vn.tdkt.season;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.UnitId;

/** The members of a block under keys that a person can read: "so-quy-hoach". */
record UnitKeys(Map<UnitId, String> keys) {
  static UnitKeys of(BlockYear block) {
    Map<UnitId, String> keys = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Member member : block.members()) {
      String key = key(member.shortName());
      keys.putIfAbsent(member.unit(), taken.add(key) ? key : key + "-" + member.position());
    }
    return new UnitKeys(Map.copyOf(keys));
  }

  String key(UnitId unit) {
    return keys.getOrDefault(unit, unit.value().toString());
  }

  /** The member that a file means: by its key, else by its name without accents. */
  static Optional<Member> member(BlockYear block, String key, String name) {
    UnitKeys keys = of(block);
    String folded = Texts.folded(name);
    return block.members().stream()
        .filter(
            member ->
                Texts.folded(member.name()).equals(folded) || keys.key(member.unit()).equals(key))
        .findFirst();
  }

  private static String key(String name) {
    return Texts.folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}

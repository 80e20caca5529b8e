package vn.tdkt.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A figure with all that belongs to it, however deep.
 *
 * @param members in the order in which the unit began to count them
 */
public record Family(Indicator whole, List<Indicator> members) {
  public Family {
    members = List.copyOf(members);
  }

  /** What belongs directly to one of them. */
  public List<Indicator> below(Indicator one) {
    return members.stream()
        .filter(
            member -> {
              Indicator.Within within = member.within();
              return within != null && within.whole().equals(one.id());
            })
        .toList();
  }

  /** The whole first, each part behind what it belongs to. */
  public List<Indicator> all() {
    List<Indicator> all = new ArrayList<>();
    add(whole, all);
    return all;
  }

  private void add(Indicator one, List<Indicator> all) {
    all.add(one);
    below(one).forEach(member -> add(member, all));
  }

  public List<UUID> ids() {
    return all().stream().map(Indicator::id).toList();
  }
}

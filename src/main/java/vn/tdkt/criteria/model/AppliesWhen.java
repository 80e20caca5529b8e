package vn.tdkt.criteria.model;

import java.util.List;

/** M22: the set itself says to which kinds of unit a leaf applies. */
public record AppliesWhen(String attribute, List<String> kinds) implements Modifier {
  public AppliesWhen {
    kinds = List.copyOf(kinds);
  }
}

package vn.tdkt.organisation;

import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;

/** A unit as of a day. */
public record UnitView(
    UnitId id,
    UnitKind kind,
    UnitName name,
    @Nullable UnitId parent,
    @Nullable String parentName,
    UnitId jurisdiction,
    boolean fictional) {
  public String fullName() {
    return name.fullName();
  }

  public String shortName() {
    return name.shortName();
  }

  public Scope scope() {
    return Scope.unit(jurisdiction.value(), id.value());
  }
}

package vn.tdkt.access;

/** A role that a person holds today, and where. */
public record Grant(Role role, Scope scope) {
  boolean allows(Permission permission) {
    return Rights.allow(role, scope.kind(), permission);
  }

  boolean allows(Permission permission, Scope place) {
    return allows(permission) && scope.covers(place, scope.kind());
  }
}

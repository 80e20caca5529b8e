package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;

/**
 * A unit as of a day.
 *
 * @param ended the first day on which it stood no more, or null; it is then seen as it stood last
 */
public record UnitView(
    UnitId id,
    UnitKind kind,
    UnitName name,
    @Nullable UnitId parent,
    @Nullable String parentName,
    UnitId jurisdiction,
    boolean fictional,
    @Nullable LocalDate ended) {
  public String fullName() {
    return name.fullName();
  }

  public String shortName() {
    return name.shortName();
  }

  /** As a paper names the place of a province above its date: "Bắc Giang". */
  public String place() {
    return shortName().replaceFirst("^(Tỉnh|tỉnh|Thành phố|thành phố) ", "");
  }

  public Scope scope() {
    return Scope.unit(jurisdiction.value(), id.value());
  }
}

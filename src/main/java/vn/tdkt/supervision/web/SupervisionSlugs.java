package vn.tdkt.supervision.web;

import java.util.Map;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.supervision.ComplaintPeriod;
import vn.tdkt.supervision.ComplaintSubject;
import vn.tdkt.supervision.InspectionKind;
import vn.tdkt.supervision.InspectionMove;
import vn.tdkt.supervision.NonePart;

/** How addresses name what the code names. */
public final class SupervisionSlugs {
  private static final Map<Enum<?>, String> SLUGS =
      Map.ofEntries(
          Map.entry(InspectionKind.SELF, "tu-kiem-tra"),
          Map.entry(InspectionKind.SUPERIOR, "cap-tren"),
          Map.entry(InspectionMove.CARRY_OUT, "da-kiem-tra"),
          Map.entry(InspectionMove.CANCEL, "bo"),
          Map.entry(InspectionMove.REOPEN, "mo-lai"),
          Map.entry(NonePart.SELF_INSPECTION, "tu-kiem-tra"),
          Map.entry(NonePart.SUPERIOR_INSPECTION, "cap-tren"),
          Map.entry(NonePart.PERSONNEL, "nhan-su"),
          Map.entry(ComplaintSubject.EMULATION, "thi-dua"),
          Map.entry(ComplaintSubject.OTHER, "khac"),
          Map.entry(ComplaintPeriod.FIRST_HALF, "dau-nam"),
          Map.entry(ComplaintPeriod.SECOND_HALF, "cuoi-nam"),
          Map.entry(ComplaintPeriod.WHOLE_YEAR, "ca-nam"));

  private SupervisionSlugs() {}

  public static String of(Enum<?> named) {
    String slug = SLUGS.get(named);
    if (slug == null) {
      throw new IllegalArgumentException("no address names " + named);
    }
    return slug;
  }

  /**
   * @throws NotVisible if the address names none of this type
   */
  static <E extends Enum<E>> E named(Class<E> type, String slug) {
    return SLUGS.entrySet().stream()
        .filter(entry -> type.isInstance(entry.getKey()) && entry.getValue().equals(slug))
        .map(entry -> type.cast(entry.getKey()))
        .findFirst()
        .orElseThrow(() -> new NotVisible(slug));
  }
}

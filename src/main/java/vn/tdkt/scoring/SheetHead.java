package vn.tdkt.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;

/**
 * What is known of a sheet without its figures.
 *
 * @param unitName as the unit was called when the sheet was opened
 * @param group the unit's part of the block; may be empty
 * @param attributes what the methods ask about the unit
 * @param year label of the emulation year
 * @param revision first, second … version of the sheet
 * @param version guards the moves; figures have versions of their own
 * @param due last day for sending, or null
 * @param onBehalf entered for the unit from paper
 * @param confirmedAt when the unit confirmed what was entered for it, or null
 * @param sentAt when it last went to the block, or null
 */
public record SheetHead(
    SheetId id,
    UUID jurisdiction,
    BlockYearId block,
    UnitId unit,
    String unitName,
    String group,
    List<UnitSheet.Attribute> attributes,
    String year,
    CriteriaSetId set,
    SheetState state,
    int revision,
    long version,
    @Nullable LocalDate due,
    boolean onBehalf,
    @Nullable Instant confirmedAt,
    @Nullable Instant sentAt) {
  public SheetHead {
    attributes = List.copyOf(attributes);
  }

  /** A sheet lies in a province, in a block and in a unit. */
  public Scope scope() {
    return new Scope(jurisdiction, block.value(), unit.value());
  }

  /** The same place without the block: who reaches it holds the unit or the province. */
  public Scope ownScope() {
    return Scope.unit(jurisdiction, unit.value());
  }

  public boolean lateAt(Instant when) {
    return due != null && when.atZone(VietnamTime.ZONE).toLocalDate().isAfter(due);
  }

  /** Sent after the day on which it was due. */
  public boolean late() {
    return sentAt != null && lateAt(sentAt);
  }
}

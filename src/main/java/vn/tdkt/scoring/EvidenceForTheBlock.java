package vn.tdkt.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.documents.OpenedTo;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.store.EvidenceUseStore;
import vn.tdkt.scoring.store.SheetStore;

/**
 * Evidence of a sheet that was sent opens to those who hold an office in the block, once the sheet
 * of their own unit was sent too.
 */
@Component
class EvidenceForTheBlock implements OpenedTo {
  private final EvidenceUseStore uses;
  private final SheetStore sheets;
  private final Blocks blocks;
  private final Clock clock;

  EvidenceForTheBlock(EvidenceUseStore uses, SheetStore sheets, Blocks blocks, Clock clock) {
    this.uses = uses;
    this.sheets = sheets;
    this.blocks = blocks;
    this.clock = clock;
  }

  @Override
  public boolean opens(UUID file, Actor reader) {
    UUID unit = reader.unit();
    if (unit == null) {
      return false;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    Set<BlockYearId> owing = sheets.owing(unit, today);
    return uses.sentTo(file).stream()
        .filter(block -> !owing.contains(block))
        .anyMatch(block -> !blocks.block(block).officesOf(new UnitId(unit), today).isEmpty());
  }
}

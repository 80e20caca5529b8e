package vn.tdkt.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Jury;
import vn.tdkt.block.model.Seat;
import vn.tdkt.block.model.Sight;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Sheets;

/** Reads the scoring of a block, whatever its size by the same few queries. */
@Service
public class Assessments {
  private final Blocks blocks;
  private final CriteriaSets sets;
  private final Sheets sheets;
  private final Clock clock;

  Assessments(Blocks blocks, CriteriaSets sets, Sheets sheets, Clock clock) {
    this.blocks = blocks;
    this.sets = sets;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * A block as one person may see it.
   *
   * @param now empty while the block has no criteria set in force
   */
  public record View(BlockYear block, Optional<Assessment> now, Sight sight) {}

  /**
   * @throws NotVisible if there is no such block, or this person may see nothing of it
   */
  @Transactional(readOnly = true)
  public View of(BlockYearId id, Access by) {
    BlockYear block = blocks.block(id);
    List<Seat> seats = seats(block);
    Sight sight = new Sight(new Jury(block, LocalDate.now(clock)), seats, by);
    if (!sight.any()) {
      throw new NotVisible("block of the year");
    }
    Optional<Assessment> now = sets.current(id).map(set -> Assessment.of(block, set, seats));
    return new View(block, now, sight);
  }

  private List<Seat> seats(BlockYear block) {
    Map<UnitId, Figures> figures = new HashMap<>();
    sheets.figuresOfBlock(block.id()).forEach(one -> figures.put(one.head().unit(), one));
    LocalDate today = LocalDate.now(clock);
    return block.members().stream()
        .filter(member -> member.valid().contains(today))
        .map(member -> Seat.of(member, figures.get(member.unit())))
        .toList();
  }
}

package vn.tdkt.block.model;

import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.organisation.UnitId;

/**
 * What of a block a person may see (REQ-192). The block's leader, deputies and secretaries and the
 * council's office see all sheets that were sent, once the sheet of their own unit was sent; a
 * scorer sees the row that it scores; everybody else sees its own unit's.
 */
public record Sight(Jury jury, List<Seat> seats, Access by) {
  public Sight {
    seats = List.copyOf(seats);
  }

  /** Whether the block's pages exist for this person. */
  public boolean any() {
    return organ() || own();
  }

  /** Leads, assists or supervises the block. */
  public boolean organ() {
    return by.may(Permission.BLOCK_VIEW, jury.block().scope());
  }

  private boolean own() {
    return by.holds(Permission.BLOCK_VIEW) && seats.stream().anyMatch(this::isOwn);
  }

  private boolean isOwn(Seat seat) {
    return by.actor().belongsTo(seat.unit().value());
  }

  /** Whether the own sheet was sent; who has none in this block has nothing to copy. */
  public boolean ownSent() {
    return seats.stream().filter(this::isOwn).allMatch(Seat::sent);
  }

  /** Whether the figures of this member may be shown. */
  public boolean sees(Seat seat) {
    if (isOwn(seat)) {
      return own() && seat.sent();
    }
    return seat.sent() && ownSent() && (organ() || jury.scores(seat.unit(), by));
  }

  /** The members of which the page shows at least whether they have sent. */
  public List<Seat> shown() {
    return organ() ? seats : seats.stream().filter(seat -> isOwn(seat) || sees(seat)).toList();
  }

  /** Whether this person may score this member now. */
  public boolean scores(Seat seat) {
    return seat.open() && sees(seat) && jury.scores(seat.unit(), by);
  }

  public boolean isOwn(UnitId unit) {
    UUID own = by.actor().unit();
    return own != null && own.equals(unit.value());
  }
}

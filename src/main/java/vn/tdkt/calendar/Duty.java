package vn.tdkt.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do until a day.
 *
 * @param owner the account whose duty it is, or null for a name or an office without one
 * @param step the step that is done with it, or null
 * @param source the text that asks for it; may be empty
 * @param doneOn the real day, or null
 * @param reason why it was cancelled, or null
 */
public record Duty(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    String what,
    @Nullable UUID owner,
    String ownerName,
    LocalDate due,
    @Nullable UUID step,
    String source,
    DutyState state,
    @Nullable LocalDate doneOn,
    @Nullable String reason,
    long version) {
  static Duty of(UUID id, UUID jurisdiction, UUID unit, NewDuty said) {
    return new Duty(
        id,
        jurisdiction,
        unit,
        said.year(),
        said.what(),
        said.owner(),
        said.ownerName(),
        said.due(),
        said.step(),
        said.source(),
        DutyState.OPEN,
        null,
        null,
        1);
  }

  public boolean open() {
    return state == DutyState.OPEN;
  }

  public boolean allows(DutyMove move) {
    return move.from().contains(state);
  }

  Duty moved(DutyMove move, @Nullable LocalDate on, @Nullable String why) {
    return new Duty(
        id,
        jurisdiction,
        unit,
        year,
        what,
        owner,
        ownerName,
        due,
        step,
        source,
        move.to(),
        on,
        why,
        version);
  }

  Duty handedTo(@Nullable UUID other, String name) {
    return new Duty(
        id,
        jurisdiction,
        unit,
        year,
        what,
        other,
        name,
        due,
        step,
        source,
        state,
        doneOn,
        reason,
        version);
  }

  Duty dueOn(LocalDate day) {
    return new Duty(
        id,
        jurisdiction,
        unit,
        year,
        what,
        owner,
        ownerName,
        day,
        step,
        source,
        state,
        doneOn,
        reason,
        version);
  }

  /** "/lich-nam/viec/…". */
  public String address() {
    return "/lich-nam/viec/" + id;
  }
}

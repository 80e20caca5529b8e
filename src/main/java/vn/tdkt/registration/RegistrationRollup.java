package vn.tdkt.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.registration.store.RegistrationsOfYear;
import vn.tdkt.registration.store.RegistrationsOfYear.Line;

/**
 * The registrations of many units (REQ-178): a fixed number of statements, whatever the number of
 * units.
 */
@Service
public class RegistrationRollup {
  private final Units units;
  private final Blocks blocks;
  private final RegistrationsOfYear registrations;

  RegistrationRollup(Units units, Blocks blocks, RegistrationsOfYear registrations) {
    this.units = units;
    this.blocks = blocks;
    this.registrations = registrations;
  }

  /** The blocks of that year whose registrations the person may see. */
  @Transactional(readOnly = true)
  public List<BlockLine> blocks(String year, Access access) {
    List<Scope> places =
        access.places(Permission.REGISTRATION_VIEW).stream()
            .filter(place -> place.kind() != ScopeKind.UNIT)
            .toList();
    return places.isEmpty()
        ? List.of()
        : blocks.list(places).stream().filter(block -> block.label().equals(year)).toList();
  }

  /**
   * The members of a block, found by part of their names without accents.
   *
   * @throws NotVisible if it is none of {@link #blocks}
   */
  @Transactional(readOnly = true)
  public List<UnitRegistration> ofBlock(
      UUID block, String year, String text, LocalDate today, Access access) {
    BlockLine line =
        blocks(year, access).stream()
            .filter(one -> one.id().value().equals(block))
            .findFirst()
            .orElseThrow(() -> new NotVisible("block of the year"));
    BlockYear members = blocks.block(line.id());
    LocalDate day = members.within(today);
    String folded = Texts.folded(text);
    List<UnitView> found =
        units.all(members.membersOn(day).stream().map(Member::unit).toList(), day).stream()
            .filter(unit -> Texts.folded(unit.fullName()).contains(folded))
            .toList();
    return of(found, year, today);
  }

  /** Every unit that the person reaches, in Vietnamese order, found by part of its name. */
  @Transactional(readOnly = true)
  public List<UnitRegistration> ofUnits(String year, String text, LocalDate today, Access access) {
    List<UnitView> reached =
        units.search(access.places(Permission.REGISTRATION_VIEW), text, today).stream()
            .filter(unit -> !unit.kind().isJurisdiction())
            .filter(unit -> unit.kind() != UnitKind.DEPARTMENT)
            .toList();
    return of(reached, year, today);
  }

  /** The same of these units. */
  @Transactional(readOnly = true)
  public List<UnitRegistration> of(List<UnitView> reached, String year, LocalDate today) {
    List<UUID> ids = reached.stream().map(unit -> unit.id().value()).toList();
    Map<UUID, Line> lines = registrations.of(ids, year, today);
    return reached.stream().map(unit -> line(unit, lines.get(unit.id().value()))).toList();
  }

  private static UnitRegistration line(UnitView unit, @Nullable Line line) {
    if (line == null || line.state() != RoundState.SENT) {
      return UnitRegistration.unsent(unit, line == null ? null : line.state());
    }
    return new UnitRegistration(
        unit,
        line.state(),
        line.staff(),
        line.registered(),
        line.striving(),
        line.direct(),
        line.titles());
  }
}

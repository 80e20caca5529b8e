package vn.tdkt.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** An invented office with its people, and batches of it. */
final class Archive {
  final UnitView unit;
  final Access clerk;
  final Access officer;
  final Access stranger;
  private final Batches batches;
  private final Scans scans;

  Archive(Units units, Batches batches, Scans scans) {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Hoa Gạo");
    UnitId agency = register.agency("Sở Gạo Thơm", province);
    UnitId other = register.agency("Sở Đồi Chè", province);
    this.unit = units.unit(agency, Register.START);
    this.clerk = person("Văn thư Một", Role.RECORDS_CLERK, unit);
    this.officer = person("Chuyên viên Hai", Role.OFFICER, unit);
    this.stranger = person("Chuyên viên Ba", Role.OFFICER, units.unit(other, Register.START));
    this.batches = batches;
    this.scans = scans;
  }

  static Access person(String name, Role role, UnitView of) {
    Actor actor = new Actor(Ids.next(), name, of.jurisdiction().value(), of.id().value());
    return new Access(actor, List.of(new Grant(role, of.scope())));
  }

  Batch batch(boolean restricted) {
    Origin origin = new Origin("Sở Gạo Thơm", "12", "Kệ 3", 1990, 2020, "Vĩnh viễn");
    NewBatch wanted = new NewBatch(unit, "Khen thưởng, hộp 12", origin, restricted);
    UUID id = Register.done(batches.open(wanted, officer.actor()));
    return batches.get(id, Permission.ARCHIVE_VIEW, officer);
  }

  Outcome<UUID> send(Batch batch, String name, byte[] content) {
    try {
      return scans.take(batch, name, new ByteArrayInputStream(content), officer.actor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ScannedFile sent(Batch batch, String name, byte[] content) {
    Register.done(send(batch, name, content));
    return scans.of(batch.id()).getLast();
  }
}

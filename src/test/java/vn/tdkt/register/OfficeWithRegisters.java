package vn.tdkt.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.PaperKind;

/** An office of an invented province whose clerk keeps its registers. */
abstract class OfficeWithRegisters {
  static final LocalDate DAY = LocalDate.of(2024, 11, 14);

  @Autowired Units units;
  @Autowired Registering registering;
  @Autowired Registers registers;
  @Autowired Relations relations;
  @Autowired Deliveries deliveries;
  @Autowired References references;
  @Autowired WorkFiles files;
  @Autowired Keepings keepings;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient db;

  UnitId province;
  Office office;
  Access clerk;

  @BeforeEach
  void an_office_with_a_clerk() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    UnitId unit = register.agency("Liên hiệp hội Mẫu", province);
    office = new Office(province.value(), unit.value());
    clerk = person(Role.RECORDS_CLERK, unit);
  }

  Access person(Role role, UnitId unit) {
    Actor actor = new Actor(Ids.next(), "Văn Thư Mẫu", province.value(), unit.value());
    return new Access(actor, List.of(new Grant(role, Scope.unit(province.value(), unit.value()))));
  }

  static Details plan(String subject) {
    return Details.draft(DocumentKind.of(PaperKind.PLAN), "Liên hiệp hội Mẫu", subject);
  }

  RegisteredDocument drafted(String subject, String... to) {
    UUID id =
        Register.done(
            registering.enter(
                office, Direction.OUTGOING, plan(subject), List.of(to), clerk.actor()));
    return get(id);
  }

  RegisteredDocument issued(String number, String subject, String... to) {
    RegisteredDocument draft = drafted(subject, to);
    Register.done(registering.issue(draft.id(), draft.version(), number, DAY, clerk.actor()));
    return get(draft.id());
  }

  RegisteredDocument get(UUID id) {
    return registers.document(id, clerk);
  }

  List<String> told(String type, UUID id) {
    return trail.of(new Act.Subject(type, id)).stream()
        .map(Entry::sentences)
        .flatMap(List::stream)
        .toList();
  }
}

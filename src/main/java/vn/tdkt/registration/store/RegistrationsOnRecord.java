package vn.tdkt.registration.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about registrations. */
@Repository
class RegistrationsOnRecord implements AuditedThings {
  private static final String SUBJECT = "registration";
  private static final String BAR = "registration-bar";
  private static final Words WORDS = Words.of("registration");

  private final JdbcClient db;

  RegistrationsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(SUBJECT, WORDS.say("title"), Permission.REGISTRATION_VIEW),
        new Kind(BAR, WORDS.say("bar.title"), Permission.REGISTRATION_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    List<UUID> all = new ArrayList<>(provinces(places));
    all.addAll(rounds(places));
    return all;
  }

  /** What is set for a province is of the province itself. */
  private static List<UUID> provinces(List<Scope> places) {
    return places.stream()
        .filter(place -> place.kind() == ScopeKind.JURISDICTION)
        .map(Scope::jurisdiction)
        .toList();
  }

  private List<UUID> rounds(List<Scope> places) {
    return db.sql("select id from registration.round where unit = any(:units)")
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.concat(
            subjects.stream()
                .filter(one -> one.type().equals(BAR))
                .distinct()
                .map(RegistrationsOnRecord::bar),
            rounds(subjects).stream())
        .toList();
  }

  private static AuditedThing bar(Act.Subject subject) {
    return new AuditedThing(
        subject,
        WORDS.say("bar.title"),
        Scope.jurisdiction(subject.id()),
        "/dang-ky-don-vi/quy-dinh");
  }

  private List<AuditedThing> rounds(Collection<Act.Subject> subjects) {
    return db.sql(
            "select id, jurisdiction, unit, year from registration.round where id = any(:ids)")
        .param("ids", Act.Subject.ids(SUBJECT, subjects))
        .query(
            (rs, row) -> {
              UUID id = rs.getObject("id", UUID.class);
              return new AuditedThing(
                  new Act.Subject(SUBJECT, id),
                  WORDS.say("title.of", rs.getString("year")),
                  Scope.unit(
                      rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
                  "/dang-ky-thi-dua/" + id);
            })
        .list();
  }
}

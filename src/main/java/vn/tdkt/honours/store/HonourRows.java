package vn.tdkt.honours.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.honours.Achievement;
import vn.tdkt.honours.ConferredBy;
import vn.tdkt.honours.EnteredHonour;
import vn.tdkt.honours.Honour;
import vn.tdkt.honours.KnownHonour;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitId;

/** Rows of the register of awards: what is asked for, and what comes back. */
final class HonourRows {
  /** The units that somebody reaches, with all that stands below them. */
  static final String REACHED =
      """
      with recursive reached as (
        select unit from organisation.unit_place
         where valid @> :on::date
           and (jurisdiction = any(:jurisdictions) or unit = any(:units))
        union
        select p.unit from organisation.unit_place p
          join reached r on p.parent = r.unit
         where p.valid @> :on::date
      )
      """;

  static final String VIEW =
      """
      select h.id, h.jurisdiction, h.unit, coalesce(n.full_name, '') as unit_name, h.person,
             h.recipient, h.unit_is_recipient, h.decision, h.decided_on, h.issuer, h.from_year,
             h.to_year, h.verified_by, h.verified_at,
             t.code, t.kind, t.name, t.also, t.level, t.person as for_person, t.collective
        from honours.honour h
        join honours.title t on t.code = h.title
        left join organisation.unit_name n on n.unit = h.unit and n.valid @> :on::date
      """;

  /** One page of them. */
  static final String LATEST_FIRST =
      """
       order by h.to_year desc, h.decided_on desc, h.recipient collate "vi-x-icu", h.id
       limit :rows offset :skipped
      """;

  static final String WANTED =
      """
       where h.unit in (select unit from reached) and h.voided_because is null
         and (:year::int is null or :year between h.from_year and h.to_year)
         and (position(:text in h.folded) > 0 or position(:text in coalesce(n.folded, '')) > 0)
      """;

  private HonourRows() {}

  static UUID[] jurisdictions(List<Scope> places) {
    return places.stream()
        .filter(place -> place.kind() == ScopeKind.JURISDICTION)
        .map(Scope::jurisdiction)
        .toArray(UUID[]::new);
  }

  static @Nullable UUID[] units(List<Scope> places) {
    return places.stream()
        .filter(place -> place.kind() == ScopeKind.UNIT)
        .map(Scope::unit)
        .toArray(UUID[]::new);
  }

  static @Nullable UUID person(EnteredHonour honour) {
    PersonId person = honour.person();
    return person == null ? null : person.value();
  }

  /** What the search looks in. */
  static String folded(EnteredHonour honour) {
    return Texts.folded(
        honour.recipient() + " " + honour.title().name() + " " + honour.basis().decision());
  }

  static Title title(ResultSet rs, int row) throws SQLException {
    return new Title(
        rs.getString("code"),
        Title.Kind.valueOf(rs.getString("kind")),
        rs.getString("name"),
        List.of(strings(rs.getArray("also"))),
        Title.Level.valueOf(rs.getString("level")),
        rs.getBoolean("for_person"),
        rs.getBoolean("collective"));
  }

  private static String[] strings(Array array) throws SQLException {
    return (String[]) array.getArray();
  }

  static Honour honour(ResultSet rs, int row) throws SQLException {
    return new Honour(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("unit_name"),
        rs.getObject("person", UUID.class),
        rs.getString("recipient"),
        rs.getBoolean("unit_is_recipient"),
        title(rs, row),
        new ConferredBy(
            rs.getString("decision"),
            rs.getObject("decided_on", LocalDate.class),
            rs.getString("issuer")),
        new Achievement(rs.getInt("from_year"), rs.getInt("to_year")),
        verified(rs));
  }

  private static @Nullable String verified(ResultSet rs) throws SQLException {
    OffsetDateTime at = rs.getObject("verified_at", OffsetDateTime.class);
    if (at == null) {
      return null;
    }
    Instant instant = at.toInstant();
    return rs.getString("verified_by") + ", " + VietnamTime.minute(instant);
  }

  static KnownHonour known(ResultSet rs, int row) throws SQLException {
    return new KnownHonour(
        new UnitId(rs.getObject("unit", UUID.class)),
        rs.getString("recipient"),
        rs.getString("title"),
        rs.getString("decision"),
        new Achievement(rs.getInt("from_year"), rs.getInt("to_year")));
  }

  static AuditedThing thing(ResultSet rs, int row) throws SQLException {
    return new AuditedThing(
        new Act.Subject("honour", rs.getObject("id", UUID.class)),
        rs.getString("name") + ": " + rs.getString("recipient"),
        Scope.unit(rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
        null);
  }
}

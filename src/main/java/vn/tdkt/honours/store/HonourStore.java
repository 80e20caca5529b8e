package vn.tdkt.honours.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.Audit;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.honours.EnteredHonour;
import vn.tdkt.honours.Honour;
import vn.tdkt.honours.HonourQuery;
import vn.tdkt.honours.KnownHonour;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.UnitId;

/** Awards on record; what was taken back stays, voided. */
@Repository
public class HonourStore {
  private final JdbcClient db;
  private final Audit audit;

  HonourStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Title> titles() {
    return db.sql(
            """
            select code, kind, name, also, level, person as for_person, collective
              from honours.title order by position
            """)
        .query(HonourRows::title)
        .list();
  }

  public Optional<Honour> find(UUID id, LocalDate on) {
    return db.sql(HonourRows.VIEW + " where h.id = :id and h.voided_because is null")
        .param("on", on)
        .param("id", id)
        .query(HonourRows::honour)
        .optional();
  }

  public List<Honour> find(HonourQuery query, LocalDate on) {
    return asked(
            HonourRows.REACHED + HonourRows.VIEW + HonourRows.WANTED + HonourRows.LATEST_FIRST,
            query,
            on)
        .param("rows", HonourQuery.ROWS)
        .param("skipped", query.page() * HonourQuery.ROWS)
        .query(HonourRows::honour)
        .list();
  }

  public int count(HonourQuery query, LocalDate on) {
    return asked(
            HonourRows.REACHED
                + "select count(*) from ("
                + HonourRows.VIEW
                + HonourRows.WANTED
                + ") as found",
            query,
            on)
        .query(Integer.class)
        .single();
  }

  public List<Integer> years(HonourQuery query, LocalDate on) {
    return db.sql(
            HonourRows.REACHED
                + """
                select distinct to_year from honours.honour
                 where unit in (select unit from reached) and voided_because is null
                 order by to_year desc
                """)
        .param("on", on)
        .param("jurisdictions", HonourRows.jurisdictions(query.places()))
        .param("units", HonourRows.units(query.places()))
        .query(Integer.class)
        .list();
  }

  private JdbcClient.StatementSpec asked(String sql, HonourQuery query, LocalDate on) {
    return db.sql(sql)
        .param("on", on)
        .param("jurisdictions", HonourRows.jurisdictions(query.places()))
        .param("units", HonourRows.units(query.places()))
        .param("text", Texts.folded(query.text()))
        .param("year", query.year());
  }

  public List<KnownHonour> of(List<UnitId> units) {
    return db.sql(
            """
            select unit, recipient, title, decision, from_year, to_year from honours.honour
             where unit = any(:units) and voided_because is null
            """)
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .query(HonourRows::known)
        .list();
  }

  /** Many of one table; who calls appends the act. */
  public void add(UnitId jurisdiction, List<EnteredHonour> honours, Act act) {
    insert(jurisdiction, honours, act.subject().id());
  }

  /** One that somebody entered by hand. */
  public void enter(UnitId jurisdiction, EnteredHonour honour, Act act) {
    insert(jurisdiction, List.of(honour), null);
    audit.append(act);
  }

  private void insert(UnitId jurisdiction, List<EnteredHonour> honours, @Nullable UUID intake) {
    db.sql(
            """
            insert into honours.honour
              (id, jurisdiction, unit, person, recipient, unit_is_recipient, folded, birth_year,
               title, decision, decided_on, issuer, from_year, to_year, intake)
            select id, :jurisdiction, unit, person, recipient, is_unit, folded, born,
                   title, decision, decided_on::date, issuer, from_year, to_year, :intake::uuid
              from unnest(:ids::uuid[], :units::uuid[], :persons::uuid[], :recipients::text[],
                          :are_units::boolean[], :folded::text[], :born::int[], :titles::text[],
                          :decisions::text[], :days::text[], :issuers::text[], :from::int[], :to::int[])
                as r (id, unit, person, recipient, is_unit, folded, born, title, decision,
                      decided_on, issuer, from_year, to_year)
            """)
        .param("intake", intake)
        .param("jurisdiction", jurisdiction.value())
        .param("ids", column(honours, new UUID[0], EnteredHonour::id))
        .param("units", column(honours, new UUID[0], one -> one.unit().value()))
        .param("persons", column(honours, new UUID[0], HonourRows::person))
        .param("recipients", column(honours, new String[0], EnteredHonour::recipient))
        .param("are_units", column(honours, new Boolean[0], EnteredHonour::ofUnit))
        .param("folded", column(honours, new String[0], HonourRows::folded))
        .param("born", column(honours, new Integer[0], EnteredHonour::birthYear))
        .param("titles", column(honours, new String[0], one -> one.title().code()))
        .param("decisions", column(honours, new String[0], one -> one.basis().decision()))
        .param("days", column(honours, new String[0], one -> one.basis().on().toString()))
        .param("issuers", column(honours, new String[0], one -> one.basis().issuer()))
        .param("from", column(honours, new Integer[0], one -> one.achievement().from()))
        .param("to", column(honours, new Integer[0], one -> one.achievement().to()))
        .update();
  }

  private static <T> @Nullable T[] column(
      List<EnteredHonour> rows, T[] kind, Function<EnteredHonour, @Nullable T> part) {
    @Nullable T[] values = Arrays.copyOf(kind, rows.size());
    for (int i = 0; i < values.length; i++) {
      values[i] = part.apply(rows.get(i));
    }
    return values;
  }

  public Optional<String> verifiedOf(UUID intake) {
    return db.sql(
            """
            select recipient from honours.honour
             where intake = :intake and verified_at is not null and voided_because is null limit 1
            """)
        .param("intake", intake)
        .query(String.class)
        .optional();
  }

  public void takeBack(Act act, String reason) {
    db.sql(
            """
            update honours.honour set voided_because = :reason
             where intake = :intake and voided_because is null
            """)
        .param("reason", reason)
        .param("intake", act.subject().id())
        .update();
  }

  public void voidOne(Honour honour, String reason, Act act) {
    db.sql("update honours.honour set voided_because = :reason where id = :id")
        .param("reason", reason)
        .param("id", honour.id())
        .update();
    audit.append(act);
  }

  public void verify(Honour honour, Act act) {
    db.sql("update honours.honour set verified_by = :by, verified_at = :at where id = :id")
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("id", honour.id())
        .update();
    audit.append(act);
  }

  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from honours.honour where unit = any(:units)")
        .param("units", HonourRows.units(places))
        .query(UUID.class)
        .list();
  }

  public List<AuditedThing> named(UUID[] ids) {
    return db.sql(
            """
            select h.id, h.jurisdiction, h.unit, h.recipient, t.name from honours.honour h
              join honours.title t on t.code = h.title where h.id = any(:ids)
            """)
        .param("ids", ids)
        .query(HonourRows::thing)
        .list();
  }
}

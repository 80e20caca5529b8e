package vn.tdkt.initiatives.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.initiatives.Contributor;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativeQuery;
import vn.tdkt.initiatives.InitiativeState;
import vn.tdkt.initiatives.InitiativeStep;
import vn.tdkt.initiatives.InitiativeUse;
import vn.tdkt.initiatives.SolutionKind;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;

/** Initiatives with their authors, steps and uses: four statements however many there are. */
@Repository
public class InitiativeStore {
  private static final String VIEW =
      """
      select i.id, i.jurisdiction, i.unit, i.year, i.name, i.kind, i.content, i.applied_on,
             i.sought, i.state, i.influence, i.voided, i.version
        from initiatives.initiative i
      """;
  private static final String BY_NAME = " order by i.year desc, i.name collate \"vi-x-icu\", i.id";

  private final JdbcClient db;
  private final ContributorStore authors;
  private final StepStore steps;
  private final UseStore uses;
  private final Audit audit;

  InitiativeStore(
      JdbcClient db, ContributorStore authors, StepStore steps, UseStore uses, Audit audit) {
    this.db = db;
    this.authors = authors;
    this.steps = steps;
    this.uses = uses;
    this.audit = audit;
  }

  /** The latest year first, then by name. */
  public List<InitiativeFile> find(InitiativeQuery query) {
    InitiativeState state = query.state();
    Influence influence = query.influence();
    boolean all = query.page() < 0;
    return files(
        db.sql(
                VIEW
                    + """
                     where i.unit = any(:units) and position(:text in i.folded) > 0
                       and (:year::text is null or i.year = :year)
                       and (:state::text is null or i.state = :state)
                       and (:influence::text is null or i.influence = :influence)
                       and (i.voided is not null) = :voided
                    """
                    + BY_NAME
                    + " limit :rows offset :skipped")
            .param("units", query.units().toArray(UUID[]::new))
            .param("text", Texts.folded(query.text()))
            .param("year", query.year())
            .param("state", state == null ? null : state.name())
            .param("influence", influence == null ? null : influence.name())
            .param("voided", query.voided())
            .param("rows", all ? Integer.MAX_VALUE : InitiativeQuery.ROWS)
            .param("skipped", all ? 0 : query.page() * InitiativeQuery.ROWS)
            .query(InitiativeStore::initiative)
            .list());
  }

  /** Those of which a person is an author today, the latest year first. */
  public List<InitiativeFile> ofPerson(UUID person) {
    return files(
        db.sql(
                VIEW
                    + """
                     where exists (select 1 from initiatives.author a
                                    where a.owner = i.id and a.person = :person
                                      and a.until is null)
                    """
                    + BY_NAME)
            .param("person", person)
            .query(InitiativeStore::initiative)
            .list());
  }

  public Optional<InitiativeFile> find(UUID id) {
    return files(
            db.sql(VIEW + " where i.id = :id")
                .param("id", id)
                .query(InitiativeStore::initiative)
                .list())
        .stream()
        .findFirst();
  }

  private List<InitiativeFile> files(List<Initiative> found) {
    List<UUID> ids = found.stream().map(Initiative::id).toList();
    Map<UUID, List<Contributor>> by = authors.of(ContributorStore.Owner.INITIATIVE, ids);
    Map<UUID, List<InitiativeStep>> done = steps.of(ids);
    Map<UUID, List<InitiativeUse>> served = uses.of(ids);
    return found.stream()
        .map(
            one ->
                new InitiativeFile(
                    withAuthors(one, by.getOrDefault(one.id(), List.of())),
                    done.getOrDefault(one.id(), List.of()),
                    served.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static Initiative withAuthors(Initiative one, List<Contributor> by) {
    Initiative.Said said = one.said();
    return new Initiative(
        one.id(),
        one.jurisdiction(),
        one.unit(),
        one.year(),
        new Initiative.Said(
            said.name(), said.kind(), said.content(), said.applied(), said.sought(), by),
        one.state(),
        one.influence(),
        one.voided(),
        one.version());
  }

  /** Whether the unit has another one of this name that counts, capitals ignored. */
  public boolean isKnown(Initiative initiative) {
    return db.sql(
            """
            select exists (select 1 from initiatives.initiative
                            where unit = :unit and id <> :id and voided is null
                              and lower(name) = lower(:name))
            """)
        .param("unit", initiative.unit())
        .param("id", initiative.id())
        .param("name", initiative.name())
        .query(Boolean.class)
        .single();
  }

  public void add(Initiative initiative, Act act) {
    written(
            db.sql(
                """
                insert into initiatives.initiative
                  (id, jurisdiction, unit, year, name, kind, content, applied_on, sought, state,
                   folded, version)
                values (:id, :jurisdiction, :unit, :year, :name, :kind, :content, :applied_on,
                        :sought, :state, :folded, 1)
                """),
            initiative)
        .param("jurisdiction", initiative.jurisdiction())
        .param("unit", initiative.unit())
        .param("year", initiative.year())
        .param("state", initiative.state().name())
        .update();
    replaceAuthors(initiative, 1);
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(Initiative initiative, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update initiatives.initiative
                       set name = :name, kind = :kind, content = :content,
                           applied_on = :applied_on, sought = :sought, folded = :folded,
                           version = version + 1
                     where id = :id and version = :version and voided is null
                    """),
                initiative)
            .param("version", initiative.version())
            .update();
    recorded(rows, initiative, act);
    replaceAuthors(initiative, initiative.version() + 1);
  }

  private void replaceAuthors(Initiative initiative, long version) {
    authors.replace(
        ContributorStore.Owner.INITIATIVE, initiative.id(), version, initiative.said().authors());
  }

  /**
   * Where it stands now; also where something beside it was written, against the version seen.
   *
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void move(Initiative initiative, Act act) {
    Influence influence = initiative.influence();
    int rows =
        db.sql(
                """
                update initiatives.initiative
                   set state = :state, influence = :influence, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("state", initiative.state().name())
            .param("influence", influence == null ? null : influence.name())
            .param("id", initiative.id())
            .param("version", initiative.version())
            .update();
    recorded(rows, initiative, act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void voidIt(Initiative initiative, String reason, Act act) {
    int rows =
        db.sql(
                """
                update initiatives.initiative set voided = :reason, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("reason", reason)
            .param("id", initiative.id())
            .param("version", initiative.version())
            .update();
    recorded(rows, initiative, act);
  }

  private void recorded(int rows, Initiative initiative, Act act) {
    if (rows == 0) {
      throw new StaleEdit("initiative", initiative.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(
      JdbcClient.StatementSpec sql, Initiative initiative) {
    Initiative.Said said = initiative.said();
    return sql.param("id", initiative.id())
        .param("name", said.name())
        .param("kind", said.kind().name())
        .param("content", said.content())
        .param("applied_on", said.applied())
        .param("sought", said.sought().name())
        .param("folded", Texts.folded(said.name() + " " + said.names()));
  }

  private static Initiative initiative(ResultSet rs, int row) throws SQLException {
    return new Initiative(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        new Initiative.Said(
            rs.getString("name"),
            SolutionKind.valueOf(rs.getString("kind")),
            rs.getString("content"),
            rs.getObject("applied_on", LocalDate.class),
            Influence.valueOf(rs.getString("sought")),
            List.of()),
        InitiativeState.valueOf(rs.getString("state")),
        influence(rs.getString("influence")),
        rs.getString("voided"),
        rs.getLong("version"));
  }

  static @Nullable Influence influence(@Nullable String name) {
    return name == null ? null : Influence.valueOf(name);
  }
}

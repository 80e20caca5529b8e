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
import vn.tdkt.initiatives.Funding;
import vn.tdkt.initiatives.ProjectFile;
import vn.tdkt.initiatives.ProjectLevel;
import vn.tdkt.initiatives.ProjectState;
import vn.tdkt.initiatives.ProjectStep;
import vn.tdkt.initiatives.ResearchProject;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;

/** Research projects with members, money and steps: four statements however many there are. */
@Repository
public class ProjectStore {
  private static final String VIEW =
      """
      select p.id, p.jurisdiction, p.unit, p.name, p.level, p.begins, p.ends, p.content, p.total,
             p.state, p.voided, p.version
        from initiatives.project p
      """;
  private static final String LATEST =
      " order by p.voided is not null, p.begins desc, p.name collate \"vi-x-icu\", p.id";

  private final JdbcClient db;
  private final ContributorStore members;
  private final SourceStore sources;
  private final ProjectStepStore steps;
  private final Audit audit;

  ProjectStore(
      JdbcClient db,
      ContributorStore members,
      SourceStore sources,
      ProjectStepStore steps,
      Audit audit) {
    this.db = db;
    this.members = members;
    this.sources = sources;
    this.steps = steps;
    this.audit = audit;
  }

  /** The latest first, what was voided at the end. */
  public List<ProjectFile> of(List<UUID> units) {
    return files(
        db.sql(VIEW + " where p.unit = any(:units)" + LATEST)
            .param("units", units.toArray(UUID[]::new)));
  }

  /** Those in which a person works today. */
  public List<ProjectFile> ofPerson(UUID person) {
    return files(
        db.sql(
                VIEW
                    + """
                     where exists (select 1 from initiatives.project_member m
                                    where m.owner = p.id and m.person = :person
                                      and m.until is null)
                    """
                    + LATEST)
            .param("person", person));
  }

  public Optional<ProjectFile> find(UUID id) {
    return files(db.sql(VIEW + " where p.id = :id").param("id", id)).stream().findFirst();
  }

  private List<ProjectFile> files(JdbcClient.StatementSpec sql) {
    List<Row> rows = sql.query(ProjectStore::row).list();
    List<UUID> ids = rows.stream().map(Row::id).toList();
    Map<UUID, List<Contributor>> by = members.of(ContributorStore.Owner.PROJECT, ids);
    Map<UUID, List<Funding.Source>> money = sources.of(ids);
    Map<UUID, List<ProjectStep>> done = steps.of(ids);
    return rows.stream()
        .map(
            row ->
                new ProjectFile(
                    row.project(
                        by.getOrDefault(row.id(), List.of()),
                        money.getOrDefault(row.id(), List.of())),
                    done.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** A project before its members and sources are there. */
  private record Row(ResearchProject bare) {
    UUID id() {
      return bare.id();
    }

    ResearchProject project(List<Contributor> by, List<Funding.Source> money) {
      ResearchProject.Said said = bare.said();
      return new ResearchProject(
          bare.id(),
          bare.jurisdiction(),
          bare.unit(),
          new ResearchProject.Said(
              said.name(),
              said.level(),
              said.from(),
              said.until(),
              said.content(),
              new Funding(said.funding().total(), money),
              by),
          bare.state(),
          bare.voided(),
          bare.version());
    }
  }

  private static Row row(ResultSet rs, int number) throws SQLException {
    return new Row(
        new ResearchProject(
            rs.getObject("id", UUID.class),
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("unit", UUID.class),
            new ResearchProject.Said(
                rs.getString("name"),
                ProjectLevel.valueOf(rs.getString("level")),
                rs.getObject("begins", LocalDate.class),
                rs.getObject("ends", LocalDate.class),
                rs.getString("content"),
                new Funding(total(rs), List.of()),
                List.of()),
            ProjectState.valueOf(rs.getString("state")),
            rs.getString("voided"),
            rs.getLong("version")));
  }

  private static @Nullable Long total(ResultSet rs) throws SQLException {
    long total = rs.getLong("total");
    return rs.wasNull() ? null : total;
  }

  public void add(ResearchProject project, Act act) {
    written(
            db.sql(
                """
                insert into initiatives.project
                  (id, jurisdiction, unit, name, level, begins, ends, content, total, state, folded,
                   version)
                values (:id, :jurisdiction, :unit, :name, :level, :begins, :ends, :content, :total,
                        :state, :folded, 1)
                """),
            project)
        .param("jurisdiction", project.jurisdiction())
        .param("unit", project.unit())
        .param("state", project.state().name())
        .update();
    replaceLists(project, 1);
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(ResearchProject project, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update initiatives.project
                       set name = :name, level = :level, begins = :begins, ends = :ends,
                           content = :content, total = :total, folded = :folded,
                           version = version + 1
                     where id = :id and version = :version and voided is null
                    """),
                project)
            .param("version", project.version())
            .update();
    recorded(rows, project, act);
    replaceLists(project, project.version() + 1);
  }

  private void replaceLists(ResearchProject project, long version) {
    ResearchProject.Said said = project.said();
    members.replace(ContributorStore.Owner.PROJECT, project.id(), version, said.members());
    sources.replace(project.id(), version, said.funding().sources());
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void move(ResearchProject project, Act act) {
    int rows =
        db.sql(
                """
                update initiatives.project set state = :state, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("state", project.state().name())
            .param("id", project.id())
            .param("version", project.version())
            .update();
    recorded(rows, project, act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void voidIt(ResearchProject project, String reason, Act act) {
    int rows =
        db.sql(
                """
                update initiatives.project set voided = :reason, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("reason", reason)
            .param("id", project.id())
            .param("version", project.version())
            .update();
    recorded(rows, project, act);
  }

  private void recorded(int rows, ResearchProject project, Act act) {
    if (rows == 0) {
      throw new StaleEdit("research project", project.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(
      JdbcClient.StatementSpec sql, ResearchProject project) {
    ResearchProject.Said said = project.said();
    return sql.param("id", project.id())
        .param("name", said.name())
        .param("level", said.level().name())
        .param("begins", said.from())
        .param("ends", said.until())
        .param("content", said.content())
        .param("total", said.funding().total())
        .param("folded", Texts.folded(said.name() + " " + said.names()));
  }
}

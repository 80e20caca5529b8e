package vn.tdkt.initiatives.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.initiatives.ProjectMove;
import vn.tdkt.initiatives.ProjectState;
import vn.tdkt.initiatives.ProjectStep;
import vn.tdkt.kernel.StaleEdit;

/** The steps of research projects; the act of each goes with the state of its project. */
@Repository
public class ProjectStepStore {
  private final JdbcClient db;

  ProjectStepStore(JdbcClient db) {
    this.db = db;
  }

  /** By project, in the order in which they were written. */
  Map<UUID, List<ProjectStep>> of(List<UUID> projects) {
    return db
        .sql(
            """
            select id, project, move, before, number, decided_on, authority, grade, reason, voided
              from initiatives.project_step where project = any(:projects) order by id
            """)
        .param("projects", projects.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new ProjectStep(
                    rs.getObject("id", UUID.class),
                    rs.getObject("project", UUID.class),
                    ProjectMove.valueOf(rs.getString("move")),
                    ProjectState.valueOf(rs.getString("before")),
                    new ProjectStep.Said(
                        StepStore.ground(rs), rs.getString("grade"), rs.getString("reason")),
                    rs.getString("voided")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(ProjectStep::project));
  }

  public void add(ProjectStep step) {
    ProjectStep.Said said = step.said();
    db.sql(
            """
            insert into initiatives.project_step
              (id, project, move, before, number, decided_on, authority, grade, reason)
            values (:id, :project, :move, :before, :number, :decided_on, :authority, :grade,
                    :reason)
            """)
        .param("id", step.id())
        .param("project", step.project())
        .param("move", step.move().name())
        .param("before", step.before().name())
        .param("number", said.ground().number())
        .param("decided_on", said.ground().on())
        .param("authority", said.ground().authority())
        .param("grade", said.grade())
        .param("reason", said.reason())
        .update();
  }

  /**
   * @throws StaleEdit if somebody took it back since it was seen
   */
  public void voidIt(ProjectStep step, String reason) {
    int rows =
        db.sql(
                """
                update initiatives.project_step set voided = :reason
                 where id = :id and voided is null
                """)
            .param("reason", reason)
            .param("id", step.id())
            .update();
    if (rows == 0) {
      throw new StaleEdit("step of a research project", 1);
    }
  }
}

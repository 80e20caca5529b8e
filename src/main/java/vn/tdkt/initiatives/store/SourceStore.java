package vn.tdkt.initiatives.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.initiatives.Funding;

/** Where the money of projects comes from; what was replaced stays. */
@Repository
class SourceStore {
  private final JdbcClient db;

  SourceStore(JdbcClient db) {
    this.db = db;
  }

  private record Line(UUID owner, Funding.Source source) {}

  Map<UUID, List<Funding.Source>> of(List<UUID> projects) {
    Map<UUID, List<Funding.Source>> all = new LinkedHashMap<>();
    db.sql(
            """
            select owner, name, amount from initiatives.project_source
             where owner = any(:projects) and until is null
             order by owner, place
            """)
        .param("projects", projects.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new Line(
                    rs.getObject("owner", UUID.class),
                    new Funding.Source(rs.getString("name"), rs.getLong("amount"))))
        .list()
        .forEach(
            line -> all.computeIfAbsent(line.owner(), key -> new ArrayList<>()).add(line.source()));
    return all;
  }

  /**
   * @param version of the project from which on these are the sources
   */
  void replace(UUID project, long version, List<Funding.Source> sources) {
    db.sql(
            """
            update initiatives.project_source set until = :version
             where owner = :project and until is null
            """)
        .param("version", version)
        .param("project", project)
        .update();
    db.sql(
            """
            insert into initiatives.project_source (owner, since, place, name, amount)
            select :project, :version, place, name, amount
              from unnest(:names::text[], :amounts::bigint[])
                   with ordinality as s(name, amount, place)
            """)
        .param("project", project)
        .param("version", version)
        .param("names", ContributorStore.texts(sources.stream().map(Funding.Source::name).toList()))
        .param("amounts", sources.stream().map(Funding.Source::amount).toArray(Long[]::new))
        .update();
  }
}

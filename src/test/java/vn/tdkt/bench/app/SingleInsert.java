package vn.tdkt.bench.app;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.testing.Postgres;

/**
 * The least that an honest save can do: same session, same right, same kind of request, one row
 * inserted. It exists only while a benchmark runs.
 */
public final class SingleInsert {
  public static final String ADDRESS = "/bench/insert";

  private final JdbcClient jdbc;

  private SingleInsert(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a save of a cell sends as well. */
  public record Row(UUID command, String leaf, long version, Map<String, String> fields) {}

  /** Makes the table and opens the endpoint. */
  public static void open(RunningApp app) throws NoSuchMethodException {
    makeTable(Postgres.owner(app.database()), app.database().application().user());
    Method insert = SingleInsert.class.getDeclaredMethod("insert", Row.class, Access.class);
    RequestMappingHandlerMapping mapping =
        app.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    RequestMappingInfo post =
        RequestMappingInfo.paths(ADDRESS)
            .methods(RequestMethod.POST)
            .options(mapping.getBuilderConfiguration())
            .build();
    mapping.registerMapping(post, new SingleInsert(app.bean(JdbcClient.class)), insert);
  }

  private static void makeTable(JdbcClient owner, String user) {
    owner.sql("create schema bench").update();
    owner
        .sql("create table bench.saved (id uuid primary key, account uuid, leaf text, points text)")
        .update();
    owner.sql("grant usage on schema bench to " + user).update();
    owner.sql("grant insert on bench.saved to " + user).update();
  }

  @Requires(Permission.OWN_WORK)
  @ResponseBody
  Map<String, String> insert(@RequestBody Row row, Access access) {
    jdbc.sql("insert into bench.saved values (?, ?, ?, ?)")
        .params(
            row.command(),
            access.actor().account(),
            row.leaf(),
            row.fields().getOrDefault("points", ""))
        .update();
    return Map.of("saved", row.leaf());
  }
}

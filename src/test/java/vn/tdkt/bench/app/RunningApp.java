package vn.tdkt.bench.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.Application;
import vn.tdkt.database.DataFolder;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.database.Installation;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.Postgres;

/**
 * The program with its embedded database as {@code ./tdkt run --empty} starts it, durable writes
 * included; its statements are counted.
 */
public final class RunningApp implements AutoCloseable {
  private final Installation installation;
  private final ConfigurableApplicationContext context;

  private RunningApp(Installation installation, ConfigurableApplicationContext context) {
    this.installation = installation;
    this.context = context;
  }

  /**
   * @param folder for its data; what was there is removed
   */
  public static RunningApp start(Path folder) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "tdkt");
    Installation installation =
        Installation.open(DataFolder.at(folder), cache, System.getenv()).orElseThrow();
    SpringApplication application = new SpringApplication(Application.class);
    application.setDefaultProperties(
        Map.of(
            "server.address", "127.0.0.1",
            "server.port", "0",
            "spring.profiles.active", "run",
            "logging.file.path", folder.resolve("logs").toString()));
    application.addInitializers(context -> register(installation, context));
    return new RunningApp(installation, application.run());
  }

  private static void register(Installation installation, ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("database", installation.database().settings()));
    context.getBeanFactory().registerSingleton("databaseAccess", installation.database());
    context.getBeanFactory().registerSingleton("dataFolder", installation.folder());
    context.getBeanFactory().addBeanPostProcessor(new CountedStatements());
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  DatabaseAccess database() {
    return installation.database();
  }

  /** Lets the database count what was put into it, as it does by itself in time. */
  public void analyze() {
    Postgres.owner(database()).sql("vacuum analyze").update();
  }

  /** Where it answers: "http://127.0.0.1:40123". */
  public String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  @Override
  public void close() {
    context.close();
    installation.close();
  }
}

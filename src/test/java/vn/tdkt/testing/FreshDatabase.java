package vn.tdkt.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.tdkt.database.DataFolder;
import vn.tdkt.database.DatabaseAccess;

/**
 * Gives an application context a database of its own; {@link DatabaseAccess} and {@link DataFolder}
 * are then beans.
 */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    DatabaseAccess access = Postgres.fresh();
    // Many contexts live side by side on one server.
    Map<String, Object> settings = new HashMap<>(access.settings());
    settings.put("spring.datasource.hikari.maximum-pool-size", "6");
    settings.put("spring.datasource.hikari.minimum-idle", "1");
    settings.put("spring.datasource.hikari.idle-timeout", "10000");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("database", settings));
    context.getBeanFactory().registerSingleton("databaseAccess", access);
    context.getBeanFactory().registerSingleton("dataFolder", DataFolder.at(folder()));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "test-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

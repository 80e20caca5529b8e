package vn.tdkt.testing;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.tdkt.database.DatabaseAccess;

/** Gives an application context a database of its own; {@link DatabaseAccess} is then a bean. */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    DatabaseAccess access = Postgres.fresh();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("database", access.settings()));
    context.getBeanFactory().registerSingleton("databaseAccess", access);
  }
}

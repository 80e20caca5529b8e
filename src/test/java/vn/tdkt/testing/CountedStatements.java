package vn.tdkt.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements and commits that go to the database; import it into a test's context. */
public final class CountedStatements implements BeanPostProcessor {
  private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();
  private static final AtomicInteger COMMITS = new AtomicInteger();

  public static void reset() {
    STATEMENTS.clear();
    COMMITS.set(0);
  }

  public static List<String> statements() {
    return new ArrayList<>(STATEMENTS);
  }

  public static int commits() {
    return COMMITS.get();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? watched(DataSource.class, source, "") : bean;
  }

  private static <T> T watched(Class<T> type, T target, String sql) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return noted(method.getName(), method.invoke(target, arguments), arguments, sql);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private static Object noted(String method, Object answer, Object[] arguments, String sql) {
    if (answer instanceof Connection connection && method.equals("getConnection")) {
      return watched(Connection.class, connection, "");
    }
    if (answer instanceof PreparedStatement statement && method.startsWith("prepare")) {
      return watched(PreparedStatement.class, statement, String.valueOf(arguments[0]));
    }
    if (method.startsWith("execute") && !sql.isEmpty()) {
      STATEMENTS.add(sql);
    }
    if (method.equals("commit")) {
      COMMITS.incrementAndGet();
    }
    return answer;
  }
}

package vn.tdkt.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the database answers. */
@Component
public class Heartbeat {
  private static final int SECONDS = 2;

  private final DataSource database;

  Heartbeat(DataSource database) {
    this.database = database;
  }

  /** No answer and a bad answer are one thing to the one who asks. */
  public boolean beats() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}

package vn.tdkt;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.access.Open;

/** For the machine that watches this one: tells nothing but whether the database answers. */
@RestController
class HealthController {
  private static final int SECONDS = 2;

  private final DataSource database;

  HealthController(DataSource database) {
    this.database = database;
  }

  @Open("tells nothing but yes or no")
  @GetMapping(path = "/suc-khoe", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> health() {
    try (Connection connection = database.getConnection()) {
      if (connection.isValid(SECONDS)) {
        return ResponseEntity.ok("ok");
      }
    } catch (SQLException e) {
      // said below: no answer and a bad answer are one thing to the watcher
    }
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("database");
  }
}

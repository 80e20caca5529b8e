package vn.tdkt.database;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.access.Open;

/** For the machine that watches this one: open to all, tells nothing but yes or no. */
@RestController
class HealthController {
  private final JdbcClient db;

  HealthController(JdbcClient db) {
    this.db = db;
  }

  @Open("watched by a machine that has no account")
  @GetMapping(path = "/suc-khoe", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> health() {
    try {
      db.sql("select 1").query(Integer.class).single();
      return ResponseEntity.ok("ok");
    } catch (DataAccessException e) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("database");
    }
  }
}

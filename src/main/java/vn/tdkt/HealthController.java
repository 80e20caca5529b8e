package vn.tdkt;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.access.Open;
import vn.tdkt.database.Heartbeat;

/** For the machine that watches this one: tells nothing but whether the database answers. */
@RestController
class HealthController {
  private final Heartbeat database;

  HealthController(Heartbeat database) {
    this.database = database;
  }

  @Open("tells nothing but yes or no")
  @GetMapping(path = "/suc-khoe", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> health() {
    return database.beats()
        ? ResponseEntity.ok("ok")
        : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("database");
  }
}

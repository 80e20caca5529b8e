package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.access.Open;
import vn.tdkt.identity.Sessions;

/** Tells a page whether its session still stands, and locks it when nobody is at the page. */
@RestController
class SessionController {
  private final CurrentSession current;
  private final Sessions sessions;

  SessionController(CurrentSession current, Sessions sessions) {
    this.current = current;
    this.sessions = sessions;
  }

  @PostMapping("/khoa")
  @Open("locks what is open, and opens nothing")
  ResponseEntity<Void> lock(HttpServletRequest request) {
    SessionCookies.session(request)
        .filter(token -> current.open(request).isPresent())
        .ifPresent(sessions::lock);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/phien")
  @Open("tells no more than whether somebody is signed in here")
  ResponseEntity<SessionView> session(HttpServletRequest request) {
    Optional<SessionView> view =
        SessionCookies.session(request)
            .flatMap(token -> current.open(request).map(who -> SessionView.of(who, token)));
    return view.map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }
}

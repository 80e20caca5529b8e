package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.access.Open;

/** Tells a page whether its session still stands. */
@RestController
class SessionController {
  private final CurrentSession current;

  SessionController(CurrentSession current) {
    this.current = current;
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

package vn.tdkt.reminders.web;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tdkt.reminders.OwnAddress;

/** The address that links begin with: as the administrator said it, else as this request has it. */
@Component
class Reached {
  private final OwnAddress own;

  Reached(OwnAddress own) {
    this.own = own;
  }

  URI address() {
    return own.said()
        .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri());
  }
}

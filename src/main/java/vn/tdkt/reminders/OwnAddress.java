package vn.tdkt.reminders;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which address people reach the program, where the administrator said so. */
@Component
public class OwnAddress {
  private final Optional<URI> said;

  OwnAddress(@Value("${tdkt.address:}") String said) {
    this.said = said.isBlank() ? Optional.empty() : Optional.of(URI.create(said.strip()));
  }

  public Optional<URI> said() {
    return said;
  }
}

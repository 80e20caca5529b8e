package vn.tdkt.reminders;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which address people reach the program, where the administrator said so. */
@Component
public class OwnAddress {
  private static final Pattern FORM = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?");

  private final Optional<URI> said;

  OwnAddress(@Value("${tdkt.address:}") String said) {
    this.said = Optional.of(said.strip()).filter(FORM.asMatchPredicate()).map(URI::create);
  }

  /** Nothing too where what was said is no address. */
  public Optional<URI> said() {
    return said;
  }
}

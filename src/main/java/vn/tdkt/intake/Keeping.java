package vn.tdkt.intake;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets about tables ({@code tdkt.intake}).
 *
 * @param undecided how long a table is kept about which nobody decides
 */
@ConfigurationProperties("tdkt.intake")
public record Keeping(@DefaultValue("7d") Duration undecided) {
  /** When a table goes that is still open then. */
  public Instant until(Proposal proposal) {
    return proposal.broughtAt().plus(undecided);
  }
}

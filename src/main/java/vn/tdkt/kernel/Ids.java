package vn.tdkt.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Time-ordered identifiers (UUID version 7): rows of one time lie together on disk. */
public final class Ids {
  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** The same for rows by the thousand: random enough to differ, drawn without a secret's care. */
  public static UUID oneOfMany() {
    return UuidCreator.getTimeOrderedEpochFast();
  }
}

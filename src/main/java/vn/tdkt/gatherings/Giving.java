package vn.tdkt.gatherings;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * How a donation was given (REQ-79). All of it may be unknown.
 *
 * @param channel through whom it went, or null where nobody said
 * @param named what the other channel is; else empty
 * @param givers how many of the staff gave, or null where nobody said
 * @param occasion at which it was given, or null
 */
public record Giving(
    @Nullable DonationChannel channel,
    String named,
    @Nullable Givers givers,
    @Nullable UUID occasion) {
  public static final Giving UNSAID = new Giving(null, "", null, null);

  Giving throughBlock() {
    return new Giving(DonationChannel.BLOCK, "", givers, occasion);
  }

  /** This, and of what nobody has said yet what the other says. */
  Giving or(Giving other) {
    return new Giving(
        channel == null ? other.channel : channel,
        channel == null ? other.named : named,
        givers == null ? other.givers : givers,
        occasion == null ? other.occasion : occasion);
  }

  /** "Công đoàn", or what the other channel is called; empty where nobody said. */
  public String channelWords() {
    return channel == null ? "" : named.isEmpty() ? channel.words() : named;
  }

  /** "kênh: Công đoàn; 12 trên 15 người (80%)"; the occasion is told by its name elsewhere. */
  String words(String occasionName) {
    Words words = Words.of("gatherings");
    return Stream.of(
            Optional.of(channelWords())
                .filter(said -> !said.isEmpty())
                .map(said -> words.say("giving.channel", said)),
            Optional.ofNullable(givers).map(Givers::words),
            Optional.of(occasionName)
                .filter(said -> !said.isEmpty())
                .map(said -> words.say("giving.occasion", said)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }
}

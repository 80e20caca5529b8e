package vn.tdkt.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * A line of "Nơi nhận" and what became of it (REQ-40).
 *
 * @param way null while nothing was sent
 */
public record Recipient(
    UUID id,
    String name,
    @Nullable Way way,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate receivedOn) {

  public boolean received() {
    return receivedOn != null;
  }

  /** "đã gửi 14/11/2024 qua trục liên thông, chưa báo nhận". */
  public String delivery() {
    Words words = Words.of("register");
    if (sentOn == null || way == null) {
      return receivedOn == null
          ? words.say("delivery.none")
          : words.say("delivery.got", VietnamTime.date(receivedOn));
    }
    String sent = VietnamTime.date(sentOn);
    return receivedOn == null
        ? words.say("delivery.sent", sent, way.words())
        : words.say("delivery.received", sent, way.words(), VietnamTime.date(receivedOn));
  }
}

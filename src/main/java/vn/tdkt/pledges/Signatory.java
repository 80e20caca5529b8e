package vn.tdkt.pledges;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to sign, and whether it is done.
 *
 * @param position from left to right; the last leads
 * @param unit the member of the block for which it is, or null inside a unit
 * @param party for whom the person signs; empty for the head of a unit
 * @param name empty where it is written by hand
 * @param signedOn null as long as it is not signed
 */
public record Signatory(
    int position,
    @Nullable UUID unit,
    String party,
    String post,
    String name,
    @Nullable LocalDate signedOn) {
  public boolean signed() {
    return signedOn != null;
  }

  Signatory entitled(String newPost, String newName) {
    return new Signatory(position, unit, party, newPost, newName, signedOn);
  }

  /** The same in another place. */
  public Signatory at(int newPosition) {
    return new Signatory(newPosition, unit, party, post, name, signedOn);
  }

  Signatory signed(LocalDate on) {
    return new Signatory(position, unit, party, post, name, on);
  }

  /** "Sở Mẫu – Giám đốc". */
  public String words() {
    return party.isEmpty() ? post : party + " – " + post;
  }
}

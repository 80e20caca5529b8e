package vn.tdkt.initiatives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;

/**
 * Who made an initiative or does a project; the first of a list is the main author or the leader.
 *
 * @param person of the register, or null for somebody from elsewhere
 * @param share of the contribution in percent, exact, or null where nobody said
 */
public record Contributor(@Nullable UUID person, String name, @Nullable Score share) {
  /** As it is typed and shown: "Nguyễn Thị Mẫu; 60". */
  public String line() {
    return share == null ? name : name + "; " + VietnameseNumber.format(share);
  }

  public boolean is(UUID other) {
    return other.equals(person);
  }

  /** Whether both stand for the same human: by the register, else by the name. */
  public boolean isTheSameAs(@Nullable UUID otherPerson, String otherName) {
    return person == null
        ? otherPerson == null && name.equalsIgnoreCase(otherName)
        : is(otherPerson == null ? new UUID(0, 0) : otherPerson);
  }
}

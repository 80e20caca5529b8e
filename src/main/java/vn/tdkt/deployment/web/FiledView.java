package vn.tdkt.deployment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.register.Recipient;

/**
 * Where an issued paper stands in the register, for its page.
 *
 * @param cited the paper with number and date, or null while it is not issued
 * @param document the address of its page in the register, or null while it was not entered, or for
 *     somebody who does not see the register
 * @param to whom it goes, as far as the register knows
 * @param enter where it is entered at once, or null for who may not
 */
public record FiledView(
    @Nullable String cited, @Nullable String document, List<Recipient> to, @Nullable String enter) {
  public FiledView {
    to = List.copyOf(to);
  }

  static FiledView notIssued() {
    return new FiledView(null, null, List.of(), null);
  }

  public long received() {
    return to.stream().filter(Recipient::received).count();
  }
}

package vn.tdkt.organisation;

import java.time.LocalDate;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * The decision by which a block exists (REQ-19).
 *
 * @param decision number and issuer
 */
public record Founding(String decision, LocalDate on) {
  /** "05/QĐ-UBND của UBND tỉnh, ngày 14/11/2024". */
  public String words() {
    return Words.of("organisation").say("founding", decision, VietnamTime.date(on));
  }
}

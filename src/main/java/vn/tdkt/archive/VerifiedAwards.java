package vn.tdkt.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.archive.store.VerifiedStore;
import vn.tdkt.kernel.Texts;

/**
 * All that other modules may learn of old papers: awards that persons have verified. What was only
 * recognised never comes out here. Whoever asks has made sure that the reader may know.
 */
@Service
public class VerifiedAwards {
  private final VerifiedStore store;

  VerifiedAwards(VerifiedStore store) {
    this.store = store;
  }

  /**
   * Awards of everybody who is so called, by date; accents and capitals do not count, so that the
   * asker tells namesakes apart.
   */
  @Transactional(readOnly = true)
  public List<VerifiedAward> named(UUID jurisdiction, String recipient) {
    return store.named(jurisdiction, Texts.folded(recipient));
  }

  /** Awards in the papers of a unit, by date. */
  @Transactional(readOnly = true)
  public List<VerifiedAward> inPapersOf(UUID unit) {
    return store.of(unit);
  }
}

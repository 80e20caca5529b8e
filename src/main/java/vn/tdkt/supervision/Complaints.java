package vn.tdkt.supervision;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.supervision.store.ComplaintStore;

/** Complaints and denunciations as counts. */
@Service
public class Complaints {
  private final ComplaintStore store;

  Complaints(ComplaintStore store) {
    this.store = store;
  }

  @Transactional(readOnly = true)
  public ComplaintYear of(SupervisedYear year) {
    return new ComplaintYear(store.of(year.unitId(), year.label()));
  }
}

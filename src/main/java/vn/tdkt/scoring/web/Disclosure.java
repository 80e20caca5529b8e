package vn.tdkt.scoring.web;

import java.util.Collection;
import java.util.Set;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.SheetHead;

/**
 * What a reader of a sheet knows of its restricted explanations.
 *
 * @param allowed whether the reader may open them
 * @param known texts that the reader has opened, or has just written
 */
record Disclosure(boolean allowed, Set<String> known) {
  Disclosure {
    known = Set.copyOf(known);
  }

  /** Before anything is opened. */
  static Disclosure of(SheetHead head, Access access) {
    return new Disclosure(access.may(Permission.RESTRICTED_VIEW, head.scope()), Set.of());
  }

  Disclosure knowing(Collection<String> texts) {
    return new Disclosure(allowed, Set.copyOf(texts));
  }

  /** Whether the reader may work on the explanation at all. */
  boolean reaches(Adjustment one) {
    return allowed || !one.restricted();
  }

  /** Whether its text stands open before the reader. */
  boolean shows(Adjustment one) {
    return !one.restricted() || (allowed && known.contains(one.explanation()));
  }
}

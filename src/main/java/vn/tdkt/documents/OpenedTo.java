package vn.tdkt.documents;

import java.util.UUID;
import vn.tdkt.kernel.Actor;

/**
 * Offered by a module that shows files to others than the unit that owns them, such as the sheet
 * that a block scores. A file opens when its own unit's right or any of these says yes; restricted
 * files open by right only.
 */
@FunctionalInterface
public interface OpenedTo {
  /** True where this person may read the file now. */
  boolean opens(UUID file, Actor reader);
}

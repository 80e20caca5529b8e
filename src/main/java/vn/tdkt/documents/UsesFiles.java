package vn.tdkt.documents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Offered by a module that puts files to use, such as the sheet whose criteria they prove, so that
 * the page of a file can say where (REQ-102).
 */
@FunctionalInterface
public interface UsesFiles {
  /** Every use of these files that counts now. */
  List<FileUse> usesOf(Collection<UUID> files);
}

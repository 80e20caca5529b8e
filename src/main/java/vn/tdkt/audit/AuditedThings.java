package vn.tdkt.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Act;

/**
 * What a module knows of the things to which acts are done. Offered as a bean: the record itself
 * knows no module, and shows only what a module names to the one who reads.
 */
public interface AuditedThings {
  /**
   * One kind of things.
   *
   * @param type as in {@link Act.Subject}
   * @param label as people name the kind
   * @param view what a reader needs at the place of a thing, beside the right to read the record
   */
  record Kind(String type, String label, Permission view) {}

  List<Kind> kinds();

  /** The things that lie in these blocks and units. */
  List<UUID> in(List<Scope> places);

  /** Those of these things that this reader may know of; things of other modules are left out. */
  List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader);
}

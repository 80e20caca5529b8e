package vn.tdkt.audit;

import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Act;

/**
 * A thing to which acts were done, as a reader of the record sees it.
 *
 * @param place where it lies
 * @param address of its page, or null where it has none for this reader
 */
public record AuditedThing(
    Act.Subject subject, String name, Scope place, @Nullable String address) {}

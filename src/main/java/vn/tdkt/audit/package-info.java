/**
 * The record of who did what, when, before and after (nhật ký): written in the transaction of the
 * act, never rewritten, read as sentences. Knows no module; it writes {@code kernel.Act}, and what
 * is read of it the modules decide by their {@link vn.tdkt.audit.AuditedThings}.
 */
@ApplicationModule(
    displayName = "Nhật ký",
    allowedDependencies = {"kernel", "access", "pages"})
package vn.tdkt.audit;

import org.springframework.modulith.ApplicationModule;

/**
 * The record of who did what, when, before and after (nhật ký): written in the transaction of the
 * act, never rewritten, read as sentences. Knows no module; it writes {@code kernel.Act}.
 */
@ApplicationModule(
    displayName = "Nhật ký",
    allowedDependencies = {"kernel"})
package vn.tdkt.audit;

import org.springframework.modulith.ApplicationModule;

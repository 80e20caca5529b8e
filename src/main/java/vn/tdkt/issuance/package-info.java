/**
 * The way that every paper of a unit goes: drafted, submitted to the leader, approved, and issued
 * once the records officer has given number and date. Plans and reports go it.
 */
@ApplicationModule(
    displayName = "Trình, duyệt, ban hành",
    allowedDependencies = {"kernel", "access", "organisation", "pages"})
package vn.tdkt.issuance;

import org.springframework.modulith.ApplicationModule;

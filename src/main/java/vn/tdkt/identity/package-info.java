/**
 * Who is at the keyboard: accounts, passwords, sessions that outlive a restart, and the roles that
 * a person holds today (tài khoản, phiên làm việc). What a role allows stands in {@code access}.
 */
@ApplicationModule(
    displayName = "Tài khoản",
    allowedDependencies = {"kernel", "audit", "access", "organisation", "pages"})
package vn.tdkt.identity;

import org.springframework.modulith.ApplicationModule;

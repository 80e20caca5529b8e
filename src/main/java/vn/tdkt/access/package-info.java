/**
 * Who may do what: permissions, roles, scopes and the one table that joins them (quyền hạn). Plain
 * values without a framework, so that every module can ask; {@code identity} hands in the {@link
 * vn.tdkt.access.Access} of the person who is signed in.
 */
@ApplicationModule(
    displayName = "Quyền hạn",
    allowedDependencies = {"kernel"})
package vn.tdkt.access;

import org.springframework.modulith.ApplicationModule;

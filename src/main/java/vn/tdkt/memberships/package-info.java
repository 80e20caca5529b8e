/**
 * The second level (hội thành viên, hội viên tập thể): who is a member of a unit, what the unit
 * asks of its members, what they answer and how punctually (REQ-10, REQ-181). A member needs no
 * account: a secret link answers one call.
 */
@ApplicationModule(
    displayName = "Hội thành viên",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "calendar",
      "facts",
      "issuance",
      "organisation",
      "pages",
      "papers",
      "plans"
    })
package vn.tdkt.memberships;

import org.springframework.modulith.ApplicationModule;

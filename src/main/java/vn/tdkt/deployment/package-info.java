/**
 * What happens to a paper once it is issued (triển khai): it is entered into the register and sent,
 * the staff are told of the plan, and its key tasks are registered with those above. Plans and
 * reports know nothing of it.
 */
@ApplicationModule(
    displayName = "Triển khai sau ban hành",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "documents",
      "facts",
      "issuance",
      "organisation",
      "pages",
      "papers",
      "plans",
      "register",
      "reports"
    })
package vn.tdkt.deployment;

import org.springframework.modulith.ApplicationModule;

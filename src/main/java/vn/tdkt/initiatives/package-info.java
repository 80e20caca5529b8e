/**
 * Initiatives (sáng kiến) and research projects (đề tài) of a unit: who made them, which council or
 * authority recognised them in which scope, what an initiative was already used for, and with which
 * money a project is done. Later checks of eligibility read recognised initiatives here.
 */
@ApplicationModule(
    displayName = "Sáng kiến, đề tài",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "facts",
      "honours",
      "identity",
      "organisation",
      "pages",
      "papers"
    })
package vn.tdkt.initiatives;

import org.springframework.modulith.ApplicationModule;

/**
 * Pledges (giao ước thi đua): one between the units of a block, one inside a unit between its head
 * and its trade union; who has signed, and the paper.
 */
@ApplicationModule(
    displayName = "Giao ước thi đua",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "calendar",
      "organisation",
      "pages",
      "papers"
    })
package vn.tdkt.pledges;

import org.springframework.modulith.ApplicationModule;

/**
 * Proof of use (minh chứng sử dụng): what a unit did in the program in a year, counted from the
 * record and from what the other modules keep, for the criterion that asks for full and timely use
 * of the software (REQ-180, REQ-187). Nothing is typed here, and nothing is kept.
 */
@ApplicationModule(
    displayName = "Minh chứng sử dụng",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "calendar",
      "facts",
      "issuance",
      "movements",
      "organisation",
      "pages",
      "papers",
      "plans",
      "reports",
      "scoring"
    })
package vn.tdkt.usage;

import org.springframework.modulith.ApplicationModule;

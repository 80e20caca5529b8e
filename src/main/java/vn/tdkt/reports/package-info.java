/**
 * Reports of a unit with live figures (báo cáo): people write the words, section by section; every
 * figure is a reference to what was counted and never typed. What is issued is frozen.
 */
@ApplicationModule(
    displayName = "Báo cáo",
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
      "plans",
      "proofreading"
    })
package vn.tdkt.reports;

import org.springframework.modulith.ApplicationModule;
